import type { Act } from "./bench/keys";

/** What an act is called. */
export type ActWord = `act${Capitalize<Act>}`;

export function actWord(act: Act): ActWord {
  return `act${act.charAt(0).toUpperCase()}${act.slice(1)}` as ActWord;
}

/** The words that the page gives its script, by the names of the data attributes. */
export type Word =
  | "saved" | "saving" | "unsaved" | "offline" | "signedOut" | "conflict" | "tooLong" | "gone" | "refused"
  | "theirs" | "mine" | "keepMine" | "takeTheirs" | "takeBoth" | "both" | "bothClash" | "kept" | "putBack" | "discard" | "lost"
  | "bench" | "isHere" | "rowsMoved" | "noOffers" | "noStale" | "noFinding" | "noMachine" | "machineAsked" | "takeMachine"
  | "selectFirst" | "nothingToSplit" | "nothingToMerge" | "nowhereToMove" | "nothingToUndo" | "saveFirst" | "actConflict" | "actRefused" | "ok" | "cancel" | "close" | "keysHint"
  | "findings" | "findingsOpen" | "findingGone" | "findingTold" | "noFix" | "stands" | "notWaived" | "severityMust" | "severityShould" | "severityNote" | "mend" | "mendAway" | "letStand"
  | "scopeOnce" | "scopeArticle" | "scopePaper" | "askScope" | "askReason" | "askLink" | "askRuby" | "askLanguage" | "badLink" | "badLanguage" | ActWord;
