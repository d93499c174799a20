using System.Text;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Stylebook.AgainstSource;

/// <summary>A pair as the specs write it: <c>source | target</c>, names in brackets with their key; whichever has kana or kanji is Japanese.</summary>
internal static partial class PairExample
{
    /// <summary>A whole translation: its rows are parted by ¶ on both sides.</summary>
    public static IReadOnlyList<Pair> Rows(string written)
    {
        var sides = written.Split('|', 2);
        return [.. sides[0].Split('¶').Zip(sides[^1].Split('¶'), (source, target) => Read($"{source}|{target}"))];
    }

    public static Pair Read(string written)
    {
        var bar = written.IndexOf('|', StringComparison.Ordinal);
        Assert.True(bar >= 0, $"no '|' in: {written}");
        var (source, sourceNames) = Names(written[..bar].Trim());
        var (target, targetNames) = Names(written[(bar + 1)..].Trim());
        var isIntoJapanese = !IsJapanese(source) || source == target && !IsJapanese(source);
        return new Pair(source, Of(!isIntoJapanese), target, Of(isIntoJapanese)) { SourceNames = sourceNames, TargetNames = targetNames };
    }

    /// <summary>The findings of a rule in a whole translation: those of each row, then those that only the whole shows.</summary>
    public static IEnumerable<Finding> Findings(ISourceRule rule, IReadOnlyList<Pair> rows) =>
        rows.SelectMany((pair, row) => SourceRules.Read(pair, [rule]).Select(finding => finding with { Passage = row })).Concat(SourceRules.ReadWhole(rows, [rule]));

    /// <summary>The findings of a rule as the specs write them: the case, and the words that it is found in.</summary>
    public static string Found(ISourceRule rule, IReadOnlyList<Pair> rows) => string.Join("; ", Findings(rule, rows).Select(finding => Told(finding, rows[finding.Passage])));

    private static string Told(Finding finding, Pair pair)
    {
        var text = finding.Side == FindingSide.Source ? pair.Source : pair.Target;
        var isWhole = finding.Length == text.Length;
        return isWhole ? Case(finding) : $"{Case(finding)} {finding.Place.Of(text)}";
    }

    private static string Case(Finding finding) => finding.Message.Key[(finding.Rule.Name.Length + 1)..];

    private static TextLanguage Of(bool isJapanese) => isJapanese ? TextLanguage.Japanese : TextLanguage.English;

    private static bool IsJapanese(string text) => text.Any(c => c is >= '\u3040' and <= '\u9FFF');

    private static (string Text, IReadOnlyList<NamePlace> Names) Names(string written)
    {
        var text = new StringBuilder();
        var names = new List<NamePlace>();
        var done = 0;
        foreach (Match name in NamePattern().Matches(written))
        {
            text.Append(written, done, name.Index - done);
            names.Add(new NamePlace(
                new TextRange(text.Length, name.Groups["name"].Length), name.Groups["key"].Value, name.Groups["form"].Success ? name.Groups["form"].Value : null));
            text.Append(name.Groups["name"].Value);
            done = name.Index + name.Length;
        }

        return (text.Append(written, done, written.Length - done).ToString(), names);
    }

    [GeneratedRegex(@"\[(?<name>[^\]#]+)#(?<key>[a-z]+)(?:=(?<form>[^\]]+))?\]")]
    private static partial Regex NamePattern();
}
