using System.Globalization;
using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>The pairs of a unit: its source with each other language.</summary>
internal static partial class TmxPairs
{
    /// <param name="unit">A unit of a file.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="now">For a unit without a date.</param>
    /// <param name="skipped">How many variants were left out: empty, or longer than is remembered.</param>
    public static IReadOnlyList<MemoryPair> Of(TmxUnit unit, string file, DateTimeOffset now, out int skipped)
    {
        var source = unit.Source;
        var targets = unit.Variants.Where(variant => variant != source).ToList();
        var pairs = source is null || !IsRemembered(source) ? [] : targets.Where(IsRemembered).Select(target => Pair(unit, source, target, file, now)).ToList();
        skipped = Math.Max(1, targets.Count) - pairs.Count;
        return pairs;
    }

    private static bool IsRemembered(TmxVariant variant) =>
        variant.Segment is { } segment && TmxInline.Read(segment).ToString() is { Length: <= MemoryPair.LongestText } text && !string.IsNullOrWhiteSpace(text);

    private static MemoryPair Pair(TmxUnit unit, TmxVariant source, TmxVariant target, string file, DateTimeOffset now)
    {
        var (from, into) = (TmxInline.Read(source.Segment!), TmxInline.Read(target.Segment!));
        return new MemoryPair
        {
            Direction = Direction.Of(source.Language, target.Language), SourceLanguage = source.Language, TargetLanguage = target.Language,
            Grain = unit.Attributes.GetValueOrDefault(TmxNames.SegmentType) is "block" or "paragraph" ? MemoryGrain.Block : MemoryGrain.Sentence,
            Source = from.ToString(), Target = into.ToString(), SourceKey = MemoryText.Of(from.PlainText).Key,
            PreviousKey = ContextOf(unit, source, TmxNames.PreviousKey, "prev", "x-context-pre"), NextKey = ContextOf(unit, source, TmxNames.NextKey, "next", "x-context-post"),
            At = DateOf(target.Attributes, unit.Attributes) ?? now, Translator = NameOf(target.Attributes, unit.Attributes),
            File = file.Length > MemoryPair.LongestName ? file[..MemoryPair.LongestName] : file, Carried = Carried.Of(unit, source, target).ToJson(),
        };
    }

    /// <summary>The neighbour's key as we write it, or of its text as other tools do (OmegaT, memoQ); null where nothing is said.</summary>
    private static long? ContextOf(TmxUnit unit, TmxVariant source, string ours, params IReadOnlyList<string> theirs)
    {
        var extras = unit.Extras.Concat(source.Extras).ToList();
        if (extras.Find(extra => extra.Type == ours) is { } key && long.TryParse(key.Text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var known))
        {
            return known;
        }
        return extras.Find(extra => extra.Type is { } type && theirs.Contains(type)) is { } text ? MemoryText.KeyOf(Tag().Replace(text.Text, "")) : null;
    }

    private static DateTimeOffset? DateOf(params IReadOnlyList<IReadOnlyDictionary<string, string>> attributes) => attributes
        .SelectMany(some => new[] { some.GetValueOrDefault(TmxNames.Changed), some.GetValueOrDefault(TmxNames.Created) })
        .Select(text => DateTimeOffset.TryParseExact(text, TmxNames.Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : (DateTimeOffset?)null)
        .FirstOrDefault(at => at is not null);

    private static string NameOf(params IReadOnlyList<IReadOnlyDictionary<string, string>> attributes)
    {
        var name = attributes.SelectMany(some => new[] { some.GetValueOrDefault(TmxNames.ChangedBy), some.GetValueOrDefault(TmxNames.CreatedBy) }).FirstOrDefault(name => name is not null) ?? "";
        return name.Length > MemoryPair.LongestName ? name[..MemoryPair.LongestName] : name;
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
