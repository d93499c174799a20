using Kawaraban.Tests.Specs;
using Kawaraban.Language;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.StoryFiles.Proposals;

namespace Kawaraban.Tests.Newsroom.StoryFiles.Proposals;

/// <summary>A story of <c>specs/proposals</c> with its marked facts.</summary>
internal sealed record MarkedStory(string Name, bool IsHeld, IReadOnlyList<Passage> Passages, IReadOnlyList<IReadOnlyList<MarkedFact>> Facts)
{
    /// <summary>The stories of a language; a block is a line.</summary>
    public static IReadOnlyList<MarkedStory> Of(TextLanguage language)
    {
        var file = File.ReadAllText(Path.Combine(Repository.Root, "specs", "proposals", language.IsEnglish ? "en.md" : "ja.md"));
        return [.. file.Split("\n## ").Skip(1).Select(part => Parse(part.Split('\n', StringSplitOptions.RemoveEmptyEntries), language))];
    }

    private static MarkedStory Parse(string[] lines, TextLanguage language)
    {
        var head = lines[0].Split(' ');
        var zone = TimeZoneInfo.FindSystemTimeZoneById(language.IsEnglish ? "Europe/London" : "Asia/Tokyo");
        var blocks = lines.Skip(1).Where(line => !line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        var marks = lines.Skip(1).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        var facts = blocks.Select(_ => new List<MarkedFact>()).ToList();
        foreach (var mark in marks)
        {
            var block = blocks.FindIndex(text => text.Contains(mark.Split('|', StringSplitOptions.TrimEntries)[1], StringComparison.Ordinal));
            facts[Math.Max(block, 0)].Add(MarkedFact.Parse(mark, blocks[Math.Max(block, 0)]));
        }

        return new MarkedStory(head[0], head[1] == "held", [.. blocks.Select(text => new Passage(text, language, TimeReference.Parse(head[2], zone)!))], facts);
    }
}
