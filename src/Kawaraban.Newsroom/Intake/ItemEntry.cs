using System.Security.Cryptography;
using System.Text;
using Kawaraban.Language.Lengths;
using Kawaraban.Language.Romaji;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Wire;
using W = Kawaraban.Wire.Blocks;

namespace Kawaraban.Newsroom.Intake;

/// <summary>Makes an entry of a wire item: its head, its blocks, its byline, and its pictures where they lie beside the file.</summary>
public sealed class ItemEntry(FoundPictures pictures, AuthorBook authors)
{
    private const int LongestStandfirst = 300;
    private const int MostKeywords = 8;
    private const int LongestId = 900;
    private const int LongestVersion = 60;

    /// <returns>The entry, and how many of its pictures are missing.</returns>
    /// <exception cref="InvalidDataException">The item has nothing that a paper could use.</exception>
    internal async Task<(Entry Entry, int MissingPictures)> MakeAsync(WireDocument wire, WireStory story, ItemPlace place, CancellationToken cancel)
    {
        var edition = place.Edition;
        var title = OneLine(story.Title ?? "");
        if (title.Length == 0)
        {
            throw new InvalidDataException("the item has no title");
        }
        var foreign = story.Blocks.Count > 0 ? story.Blocks : story.Summary;
        var found = await pictures.TakeAsync(story, foreign, place, cancel);
        var body = found.LeadStandsFirst ? foreign.Skip(1) : foreign;
        var writer = new ForeignBlocks(found.NameOf);
        var blocks = body.SelectMany(writer.Written).ToList();
        var standfirst = StandfirstOf(story, blocks);
        if (blocks.Count == 0)
        {
            blocks.Add(CardOf(story, title));
        }
        var head = new Head
        {
            Headline = TypingSlips.Mend(title),
            Standfirst = TypingSlips.Mend(standfirst),
            Section = place.Section ?? SectionOf(story, edition),
            Slug = SlugOf(story, title),
            Genre = GenreOf(story),
            Dateline = OneLine(story.Dateline?.City ?? ""),
            Picture = found.Lead,
            Keywords = KeywordsOf(story),
            Authors = await AuthorsOfAsync(story, place, cancel),
        };
        return (EntryOf(wire, story, place, head, blocks), found.Missing);
    }

    /// <summary>Who sent the item, and what it says of its use; the hash of its content is known once it is an entry.</summary>
    internal static EntryOrigin OriginOf(WireDocument wire, WireStory story, ItemPlace place, string contentHash = "")
    {
        var id = IdOf(story);
        return new EntryOrigin(id.Length > LongestId ? HashOf(id) : id, place.Source?.Name ?? OneLine(wire.Source.Title ?? ""), story.Link ?? "", contentHash)
        {
            SourceId = place.Source?.Id ?? IntakeSourceId.None,
            Version = OneLine(story.Version ?? "") is { Length: <= LongestVersion } version ? version : "",
            Updated = Kept(story.Updated),
            Standing = WireSignals.StandingOf(story),
            Embargoed = Kept(story.Embargoed),
            Urgency = story.Urgency is >= 1 and <= 9 ? story.Urgency : null,
            IsCorrection = WireSignals.IsCorrection(story),
            Note = story.EdNote?.Trim() ?? "",
        };
    }

    private static Entry EntryOf(WireDocument wire, WireStory story, ItemPlace place, Head head, IReadOnlyList<string> blocks)
    {
        var content = string.Join('\u001f', [head.Headline, head.Standfirst, head.Picture?.Value ?? "", string.Join(',', head.Authors), string.Join(',', head.Keywords), .. blocks]);
        return new Entry
        {
            Edition = place.Edition.Id,
            StoryKey = head.Slug.Length > 0 ? head.Slug : "item-" + HashOf(IdOf(story))[..12],
            Head = head,
            Blocks = [.. blocks.Select(text => new ManuscriptBlock(text, null))],
            Origin = OriginOf(wire, story, place, HashOf(content)),
        };
    }

    private static string IdOf(WireStory story) => story.Id ?? story.Link ?? HashOf(TypingSlips.Mend(OneLine(story.Title ?? "")));

    /// <summary>As exact as both databases keep an instant, so that what is the same stays the same.</summary>
    private static DateTimeOffset? Kept(DateTimeOffset? at) => at is { } instant ? DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds()) : null;

    /// <summary>Many feeds give headlines only: such an article leads its readers to the text.</summary>
    private static string CardOf(WireStory story, string title) =>
        story.Link is { } link && Address.IsSafe(link) ? Written.Write(new LinkCard(link, title)) : throw new InvalidDataException("the item has neither text nor link");

    /// <summary>The summary, unless it only repeats how the text begins.</summary>
    private static string StandfirstOf(WireStory story, List<string> blocks)
    {
        if (story.Blocks.Count == 0)
        {
            return "";
        }
        var summary = OneLine(string.Join(' ', story.Summary.Select(block => block is W.Paragraph(var text) ? text.Plain : "")));
        var stem = summary.TrimEnd('.', '…', '[', ']', ' ');
        var opening = blocks.Count > 0 ? OneLine(InlineText.Parse(blocks[0]).PlainText) : "";
        return stem.Length > 0 && opening.StartsWith(stem[..Math.Min(stem.Length, 60)], StringComparison.Ordinal) ? "" : Excerpt.Of(summary, LongestStandfirst);
    }

    private static SectionId SectionOf(WireStory story, Edition edition)
    {
        var terms = story.Categories.SelectMany(category => new[] { category.Term, category.Label ?? "" }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (edition.Sections.FirstOrDefault(section => terms.Contains(section.Id.Value) || terms.Contains(section.Name)) ?? edition.Sections[0]).Id;
    }

    private static string SlugOf(WireStory story, string title)
    {
        var last = Uri.TryCreate(story.Link, UriKind.Absolute, out var link) ? Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(link.AbsolutePath.TrimEnd('/'))) : "";
        return MovedSlug(story.Wp?.Slug) ?? Slug.From(title) ?? (Slug.From(last) is { } slug && slug.Any(char.IsAsciiLetter) ? slug : "");
    }

    /// <summary>The slug that a site moves in with, where it is one of ours.</summary>
    private static string? MovedSlug(string? slug) => slug is not null && slug.All(char.IsAscii) && slug.Any(char.IsAsciiLetter) && !slug.Contains('%') ? Slug.From(slug.Replace('-', ' ').Replace('_', ' ')) : null;

    private static Genre GenreOf(WireStory story) =>
        story.Categories.Any(category => (category.Label ?? category.Term).Contains("opinion", StringComparison.OrdinalIgnoreCase)) ? Genre.Opinion : Genre.News;

    private static IReadOnlyList<string> KeywordsOf(WireStory story) =>
        [.. story.Keywords.Concat(story.Categories.Where(category => !WireSignals.IsSignal(category)).Select(category => category.Label ?? category.Term)).Select(OneLine).Where(term => term.Length is > 0 and <= 60).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostKeywords)];

    /// <summary>Whom the item names; where it names nobody, whom the source is credited to.</summary>
    private async Task<IReadOnlyList<AuthorId>> AuthorsOfAsync(WireStory story, ItemPlace place, CancellationToken cancel)
    {
        var (ids, edition) = (new List<AuthorId>(), place.Edition);
        var named = story.Authors.Select(author => OneLine(author.Name ?? "")).Where(name => name.Length is > 0 and <= 120).Distinct().ToList();
        foreach (var name in named.Count > 0 ? named : place.Source is { Credit.Length: > 0 } source ? [source.Credit] : named)
        {
            var id = new AuthorId(Slug.From(name) is { Length: > 0 } slug ? slug : "author-" + HashOf(name)[..10]);
            await authors.PutIfNewAsync(id, edition.Id, name, cancel);
            ids.Add(id);
        }
        return ids;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
