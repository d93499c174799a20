import { button, element } from "../elements";
import type { Island, Word } from "../island";
import type { Finding, Severity } from "./finding";
import type { Spot } from "./spot";

export const SEVERITIES: Record<Severity, Word> = { must: "severityMust", should: "severityShould", note: "severityNote" };

type Act = (spot: Spot, finding: Finding) => void;

/** The rule's name and the reason, in the words of the edition whose language the desk speaks. */
export function told(island: Island, finding: Finding): string {
  const reader = island.root.dataset["reader"] ?? "";
  return island.word("findingTold").replace("{name}", () => finding.names[reader] ?? "").replace("{reason}", () => finding.reasons[reader] ?? "");
}

/** What was found in a row or a text of the head, below it. Where nothing was found, there is no list. */
export class FindingLists {
  private readonly lists = new Map<string, { said: string; list: HTMLElement }>();

  constructor(private readonly island: Island, private readonly acts: { choose: Act; apply: Act; waive: Act }) {}

  /** Made anew only where it says something else: whoever is in it stays. */
  show(spot: Spot, findings: Finding[]): void {
    const said = JSON.stringify(findings);
    const before = this.lists.get(spot.name);
    if ((before?.said ?? "[]") === said) {
      return;
    }
    before?.list.remove();
    this.lists.delete(spot.name);
    spot.element.toggleAttribute("data-findings", findings.length > 0);
    if (findings.length > 0) {
      const list = element("ul", "row-findings");
      list.setAttribute("aria-label", this.island.word("findings"));
      list.append(...findings.map((finding) => this.item(spot, finding)));
      spot.put(list);
      this.lists.set(spot.name, { said, list });
    }
  }

  choose(finding: Finding): void {
    for (const { list } of this.lists.values()) {
      list.querySelectorAll<HTMLElement>("li").forEach((item) => item.toggleAttribute("data-chosen", item.dataset["key"] === finding.key));
    }
  }

  private item(spot: Spot, finding: Finding): HTMLElement {
    const item = element("li", "");
    [item.dataset["key"], item.dataset["rule"]] = [finding.key, finding.rule];
    const why = button("", () => this.acts.choose(spot, finding));
    why.classList.add("row-finding");
    why.append(element("span", `mark severity-${finding.severity}`, this.island.word(SEVERITIES[finding.severity])), ` ${told(this.island, finding)}`);
    item.append(why);
    if (finding.fix !== null) {
      item.append(button(finding.fix ? `${this.island.word("mend")} → ${finding.fix}` : this.island.word("mendAway"), () => this.acts.apply(spot, finding)));
    }
    if (finding.mayWaive.length > 0) {
      const stand = button(this.island.word("letStand"), () => this.acts.waive(spot, finding));
      stand.classList.add("quiet");
      item.append(stand);
    }
    item.addEventListener("focusin", () => this.acts.choose(spot, finding));
    return item;
  }
}
