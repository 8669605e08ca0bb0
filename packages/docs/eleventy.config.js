export const config = {
  dir: { input: "src", output: "dist" },
};

export default function () {}
