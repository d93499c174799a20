#!/usr/bin/env python3
"""Reads feeds beside feedparser and gofeed, and counts the fields in which Kawaraban says what they say.

    feeds.py KAWARABAN GOFEED_TESTDATA [FEED...]

KAWARABAN is the built program (kawaraban.dll), GOFEED_TESTDATA the folder of gofeed's own test feeds (Debian's
golang-github-mmcdole-gofeed-dev), FEED any further feeds. feedparser (Debian's python3-feedparser) reads them all; what
gofeed says is what its tests expect. Texts are compared without markup and spaces, times as instants.
"""
import collections
import html
import json
import pathlib
import re
import subprocess
import sys
import time
from datetime import datetime, timezone

import feedparser

BASE = "http://base.example/"


def plain(markup):
    return re.sub(r"\s+", "", html.unescape(re.sub(r"<[^>]*>", " ", markup or "")))


def instant(written):
    if not written:
        return ""
    if isinstance(written, time.struct_time):
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", written)
    return datetime.fromisoformat(written.replace("Z", "+00:00")).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(program, feeds):
    asked = "".join(json.dumps({"file": str(feed), "base": BASE}) + "\n" for feed in feeds)
    answered = subprocess.run(["dotnet", program, "wire", "read", "--batch"], input=asked, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in answered.stdout.split("\n") if line.startswith("{")]


class Tally:
    def __init__(self, name):
        self.name, self.same, self.all, self.others = name, collections.Counter(), collections.Counter(), []

    def hold(self, feed, field, theirs, *ours):
        """Counts a field that they have: agreed where one of ours is the same."""
        if theirs in (None, ""):
            return
        self.all[field] += 1
        if theirs in ours:
            self.same[field] += 1
        else:
            self.others.append((feed.name, field, theirs, ours))

    def say(self):
        print(f"\n{self.name}: {sum(self.same.values())} of {sum(self.all.values())} fields the same")
        for field in self.all:
            print(f"  {field:<22}{self.same[field]:>5} of {self.all[field]}")
        for feed, field, theirs, ours in self.others:
            print(f"  {feed}: {field}: theirs {theirs!r:.120}, ours {ours!r:.120}")


def names(people, member):
    return [person.get(member) for person in people or []]


def terms(item):
    return [word for category in item.get("categories") or [] for word in (category.get("term"), category.get("label"))] + (item.get("keywords") or [])


def addresses(item):
    return [media.get("url") for media in item.get("media") or []]


def beside_feedparser(feeds, answers):
    tally = Tally("feedparser " + feedparser.__version__)
    for feed, answer in zip(feeds, answers):
        theirs = feedparser.parse(str(feed), response_headers={"content-location": BASE})
        source, items = answer.get("source") or {}, answer.get("items") or []
        tally.hold(feed, "number of items", len(theirs.entries), len(items))
        hold_parsed(tally, feed, "feed ", theirs.feed, source, source.get("subtitle"))
        tally.hold(feed, "feed language", theirs.feed.get("language"), source.get("language"))
        for entry, item in zip(theirs.entries, items):
            hold_parsed(tally, feed, "", entry, item, item.get("summaryHtml"))
            for content in entry.get("content", []):
                tally.hold(feed, "content", plain(content.value), plain(item.get("bodyHtml")))
            for enclosure in entry.get("enclosures", []):
                tally.hold(feed, "enclosure", enclosure.get("href"), *addresses(item))
    tally.say()


def hold_parsed(tally, feed, of, theirs, ours, summary):
    tally.hold(feed, of + "title", plain(theirs.get("title")), plain(ours.get("title")))
    tally.hold(feed, of + "summary", plain(theirs.get("subtitle") or theirs.get("summary")), plain(summary), plain(ours.get("bodyHtml")))
    tally.hold(feed, of + "link", theirs.get("link"), ours.get("link"))
    tally.hold(feed, of + "id", theirs.get("id"), ours.get("id"))
    tally.hold(feed, of + "rights", plain(theirs.get("rights")), plain(ours.get("rights")))
    # feedparser gives one date under both names where a feed has only one.
    tally.hold(feed, of + "updated", instant(theirs.get("updated_parsed")), instant(ours.get("updated")), instant(ours.get("published")))
    tally.hold(feed, of + "published", instant(theirs.get("published_parsed")), instant(ours.get("published")))
    for author in theirs.get("authors", []):
        for member, name in (("name", "name"), ("email", "email"), ("href", "uri")):
            tally.hold(feed, of + "author " + name, author.get(member), *names(ours.get("authors"), name))
    for tag in theirs.get("tags", []):
        tally.hold(feed, of + "category", plain(tag.get("term")), *map(plain, terms(ours)))


def beside_gofeed(feeds, answers):
    tally = Tally("gofeed, as its tests expect")
    for feed, answer in zip(feeds, answers):
        expected = json.loads(feed.with_suffix(".json").read_text())
        source, items = answer.get("source") or {}, answer.get("items") or []
        theirs = expected.get("items") or []
        tally.hold(feed, "number of items", len(theirs), len(items))
        hold_translated(tally, feed, "feed ", expected, source, source.get("subtitle"))
        tally.hold(feed, "feed self", expected.get("feedLink"), source.get("self"))
        tally.hold(feed, "feed language", expected.get("language"), source.get("language"))
        tally.hold(feed, "feed rights", plain(expected.get("copyright")), plain(source.get("rights")))
        tally.hold(feed, "feed image", (expected.get("image") or {}).get("url"), (source.get("image") or {}).get("url"), source.get("icon"))
        for entry, item in zip(theirs, items):
            hold_translated(tally, feed, "", entry, item, item.get("summaryHtml"))
            tally.hold(feed, "id", entry.get("guid"), item.get("id"))
            tally.hold(feed, "content", plain(entry.get("content")), plain(item.get("bodyHtml")))
            for enclosure in entry.get("enclosures") or []:
                tally.hold(feed, "enclosure", enclosure.get("url"), *addresses(item))
    tally.say()


def hold_translated(tally, feed, of, theirs, ours, summary):
    tally.hold(feed, of + "title", plain(theirs.get("title")), plain(ours.get("title")))
    tally.hold(feed, of + "summary", plain(theirs.get("description")), plain(summary))
    tally.hold(feed, of + "link", theirs.get("link"), ours.get("link"))
    tally.hold(feed, of + "updated", theirs.get("updatedParsed"), instant(ours.get("updated")))
    tally.hold(feed, of + "published", theirs.get("publishedParsed"), instant(ours.get("published")))
    for author in theirs.get("authors") or filter(None, [theirs.get("author")]):
        for member in ("name", "email"):
            tally.hold(feed, of + "author " + member, author.get(member), *names(ours.get("authors"), member))
    for category in theirs.get("categories") or []:
        tally.hold(feed, of + "category", category, *terms(ours))


def main(program, testdata, *further):
    everything = sorted(pathlib.Path(testdata).rglob("*.xml")) + [pathlib.Path(feed) for feed in further]
    answers = dict(zip(everything, read(program, everything)))
    beside_feedparser(everything, [answers[feed] for feed in everything])
    translated = [feed for feed in everything if "translator" in feed.parts and feed.with_suffix(".json").exists()]
    beside_gofeed(translated, [answers[feed] for feed in translated])


if __name__ == "__main__":
    main(*sys.argv[1:])
