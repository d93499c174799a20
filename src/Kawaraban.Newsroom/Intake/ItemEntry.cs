using System.Security.Cryptography;
using System.Text;
using Kawaraban.Language.Lengths;
using Kawaraban.Language.Romaji;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
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

    /// <returns>The entry, and how many of its pictures are missing.</returns>
    /// <exception cref="InvalidDataException">The item has nothing that a paper could use.</exception>
    internal async Task<(Entry Entry, int MissingPictures)> MakeAsync(WireDocument wire, WireStory story, string path, Edition edition, SectionId? section, CancellationToken cancel)
    {
        var title = OneLine(story.Title ?? "");
        if (title.Length == 0)
        {
            throw new InvalidDataException("the item has no title");
        }
        var foreign = story.Blocks.Count > 0 ? story.Blocks : story.Summary;
        var found = await pictures.TakeAsync(story, foreign, path, edition, cancel);
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
            Section = section ?? SectionOf(story, edition),
            Slug = SlugOf(story, title),
            Genre = GenreOf(story),
            Dateline = OneLine(story.Dateline?.City ?? ""),
            Picture = found.Lead,
            Keywords = KeywordsOf(story),
            Authors = await AuthorsOfAsync(story, edition, cancel),
        };
        return (EntryOf(wire, story, edition, head, blocks), found.Missing);
    }

    private static Entry EntryOf(WireDocument wire, WireStory story, Edition edition, Head head, IReadOnlyList<string> blocks)
    {
        var id = story.Id ?? story.Link ?? HashOf(head.Headline);
        var content = string.Join('\u001f', [head.Headline, head.Standfirst, head.Picture?.Value ?? "", string.Join(',', head.Authors), string.Join(',', head.Keywords), .. blocks]);
        return new Entry
        {
            Edition = edition.Id,
            StoryKey = head.Slug.Length > 0 ? head.Slug : "item-" + HashOf(id)[..12],
            Head = head,
            Blocks = [.. blocks.Select(text => new ManuscriptBlock(text, null))],
            Origin = new EntryOrigin(id.Length > 900 ? HashOf(id) : id, OneLine(wire.Source.Title ?? ""), story.Link ?? "", HashOf(content)),
        };
    }

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
        var last = Uri.TryCreate(story.Link, UriKind.Absolute, out var link) ? Path.GetFileNameWithoutExtension(link.AbsolutePath.TrimEnd('/')) : "";
        return Slug.From(title) ?? (Slug.From(last) is { } slug && slug.Any(char.IsAsciiLetter) ? slug : "");
    }

    private static Genre GenreOf(WireStory story) =>
        story.Categories.Any(category => (category.Label ?? category.Term).Contains("opinion", StringComparison.OrdinalIgnoreCase)) ? Genre.Opinion : Genre.News;

    private static IReadOnlyList<string> KeywordsOf(WireStory story) =>
        [.. story.Keywords.Concat(story.Categories.Select(category => category.Label ?? category.Term)).Select(OneLine).Where(term => term.Length is > 0 and <= 60).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostKeywords)];

    private async Task<IReadOnlyList<AuthorId>> AuthorsOfAsync(WireStory story, Edition edition, CancellationToken cancel)
    {
        var ids = new List<AuthorId>();
        foreach (var name in story.Authors.Select(author => OneLine(author.Name ?? "")).Where(name => name.Length is > 0 and <= 120).Distinct())
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
