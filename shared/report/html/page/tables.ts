/**
 * Runs in the reader's browser, in the page of a report: sorts tables by a column, filters the table of projects and
 * the sections about them. The page says everything without it. It reads attributes that the reporter wrote, moves and
 * hides elements, and makes no markup.
 */
(() => {
  const rankOf = (row: HTMLTableRowElement, column: number): number =>
    Number(row.cells[column]?.dataset.rank ?? 0);

  function sortBy(table: HTMLTableElement, heading: HTMLTableCellElement): void {
    const descending = heading.ariaSort === "ascending";
    for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const body = table.tBodies[0];
    if (body === undefined) return;
    const column = heading.cellIndex;
    const sign = descending ? -1 : 1;
    body.append(...[...body.rows].sort((a, b) => sign * (rankOf(a, column) - rankOf(b, column))));
  }

  for (const heading of document.querySelectorAll<HTMLTableCellElement>("th[data-sortable]")) {
    const table = heading.closest("table");
    if (table === null) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sortBy(table, heading));
    heading.append(button);
  }

  const form = document.querySelector<HTMLFormElement>("#filter");
  const status = form?.querySelector("[role=status]");
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("#portfolio tbody tr")];
  if (form === null || !status) return;
  const template = form.dataset.shown ?? "";

  const fits = (row: HTMLTableRowElement, chosen: FormData): boolean => {
    const words = String(chosen.get("text") ?? "")
      .toLowerCase()
      .split(/\s+/u);
    const text = (row.textContent ?? "").toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      ["verdict", "authority", "axis", "region"].every((name) => {
        const wanted = chosen.get(name) ?? "";
        return wanted === "" || row.dataset[name] === wanted;
      })
    );
  };

  const filter = (): void => {
    const chosen = new FormData(form);
    let shown = 0;
    for (const row of rows) {
      const isShown = fits(row, chosen);
      if (isShown) shown++;
      row.hidden = !isShown;
      const section = document.getElementById(row.dataset.project ?? "");
      for (const element of [section, section?.nextElementSibling])
        if (element instanceof HTMLElement && !element.matches("[slot], article:not([id])"))
          element.hidden = !isShown;
    }
    status.textContent =
      shown === rows.length
        ? ""
        : template.replace("{n}", String(shown)).replace("{all}", String(rows.length));
  };

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button")?.addEventListener("click", () => {
    form.reset();
    filter();
  });
  form.hidden = false;
  // A page that is opened again keeps what was chosen.
  filter();
})();
