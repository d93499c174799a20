using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What becomes of a unit that came back.</summary>
public abstract record Landing
{
    private Landing()
    {
    }

    /// <summary>It has no translation, or the one that it went out with.</summary>
    public sealed record Unchanged : Landing;

    /// <summary>Nothing has moved on meanwhile: it is the block's text.</summary>
    /// <param name="Remarks">What to tell whoever brought it in: codes of <see cref="LandingReason"/>.</param>
    public sealed record InPlace(string Text, IReadOnlyList<string> Remarks) : Landing;

    /// <summary>Something has moved on, or it is not done: somebody decides.</summary>
    /// <param name="Reasons">Codes of <see cref="LandingReason"/>.</param>
    public sealed record ToCheck(string Text, IReadOnlyList<string> Reasons) : Landing;

    /// <summary>It cannot be kept as it is.</summary>
    public sealed record Refused(string Reason) : Landing;

    /// <param name="row">The block as it is now.</param>
    public static Landing Of(ExchangeUnit unit, ExchangeRow row)
    {
        var codes = unit.Codes.Count > 0 ? unit.Codes : CodesOf(row);
        var text = unit.Target is { } target ? BlockDecoding.Of(target, unit.Shape.Length > 0 ? unit.Shape : row.Shape, codes) : "";
        if (text.Length == 0 || SourceHash.Of(text) == unit.TargetHash || text == Recoded(row.Target.Text))
        {
            return new Unchanged();
        }
        if (text.Length > Written.MaxLength)
        {
            return new Refused(LandingReason.TooLong);
        }
        var remarks = RemarksOf(unit, codes).ToList();
        return Of(text, [.. ReasonsOf(unit, IsOf(unit, row), row.Target.Text)], remarks);
    }

    /// <param name="head">The text of the head as it is now.</param>
    public static Landing Of(ExchangeUnit unit, ExchangeHead head)
    {
        var text = ExchangeHead.OneLine(unit.Target?.Words ?? "");
        if (text.Length == 0 || text == head.Target || SourceHash.Of(text) == unit.TargetHash)
        {
            return new Unchanged();
        }
        if (text.Length > HeadText.LongestOf(head.Field))
        {
            return new Refused(LandingReason.TooLong);
        }
        var isOfToday = unit.SourceHash.Length > 0 ? unit.SourceHash == head.Hash : ExchangeHead.OneLine(unit.Source.Words) == head.Source;
        return Of(text, [.. ReasonsOf(unit, isOfToday, head.Target)], unit.Target!.CodeIds.Any() ? [LandingReason.CodesUnknown] : []);
    }

    /// <summary>A unit whose block was taken out: its text is kept all the same.</summary>
    public static Landing OfGone(ExchangeUnit unit)
    {
        var text = unit.Target is { } target ? BlockDecoding.Of(target, unit.Shape, unit.Codes) : "";
        return text.Length == 0 || SourceHash.Of(text) == unit.TargetHash ? new Unchanged()
            : text.Length > Written.MaxLength ? new Refused(LandingReason.TooLong)
            : new ToCheck(text, [LandingReason.BlockGone]);
    }

    private static Landing Of(string text, IReadOnlyList<string> reasons, IReadOnlyList<string> remarks) =>
        reasons.Count > 0 ? new ToCheck(text, [.. reasons, .. remarks]) : new InPlace(text, remarks);

    private static IEnumerable<string> ReasonsOf(ExchangeUnit unit, bool isOfToday, string targetNow)
    {
        if (!isOfToday)
        {
            yield return LandingReason.SourceChanged;
        }
        if (unit.TargetHash.Length > 0 ? unit.TargetHash != SourceHash.Of(targetNow) : targetNow.Length > 0)
        {
            yield return LandingReason.TargetChanged;
        }
        if (unit.Standing == UnitStanding.Open)
        {
            yield return LandingReason.NotFinished;
        }
        if (unit.Standing == UnitStanding.Partly)
        {
            yield return LandingReason.Partly;
        }
    }

    private static IEnumerable<string> RemarksOf(ExchangeUnit unit, IReadOnlyDictionary<string, InlineCode> codes)
    {
        var target = unit.Target!.CodeIds.ToHashSet();
        // Readings are the translator's own, and a text of one language has none of the other's line breaks.
        if (unit.Source.CodeIds.Any(id => !target.Contains(id) && codes.TryGetValue(id, out var code) && code.Kind is not (CodeKind.Ruby or CodeKind.Break or CodeKind.NextBlock)))
        {
            yield return LandingReason.CodesMissing;
        }
        if (target.Any(id => !codes.ContainsKey(id)))
        {
            yield return LandingReason.CodesUnknown;
        }
    }

    /// <summary>Whether the unit is a translation of what the source says today. Where a tool has lost the hash, the file's own source tells.</summary>
    private static bool IsOf(ExchangeUnit unit, ExchangeRow row)
    {
        if (row.IsGone)
        {
            return false;
        }
        return unit.SourceHash.Length > 0 ? unit.SourceHash == row.Hash : unit.Source.Words == row.Words;
    }

    private static IReadOnlyDictionary<string, InlineCode> CodesOf(ExchangeRow row) => row.Unit(UnitStanding.Translated, [], [])?.Codes ?? new Dictionary<string, InlineCode>();

    /// <summary>The text as it comes back of a tool in which nobody touched it.</summary>
    private static string Recoded(string text)
    {
        var numbers = new CodeNumbers();
        var body = Written.Read(text);
        return text.Length == 0 ? "" : BlockDecoding.Of(BlockEncoding.Of([body], numbers), BlockShape.Of(body), numbers.All);
    }
}
