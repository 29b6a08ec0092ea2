// First of all, and before the program is loaded: that may fail too.
import "./lastResort.ts";

void import("./program.ts").then(({ main }) => main());
