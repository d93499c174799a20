using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>A text of a translation's head: what goes out as a unit before the blocks, and what a unit comes back to. Such texts have no marks.</summary>
/// <param name="Source">What the source's head says today.</param>
/// <param name="Target">What the draft's says.</param>
/// <param name="SourceVersion">The number of the source's last released version.</param>
public sealed record ExchangeHead(ArticleId Article, HeadField Field, string Source, string Target, int SourceVersion)
{
    /// <summary>The unit's id: no other article has it, and every tool takes it.</summary>
    public string Id => $"{Article}-{Name}";

    /// <summary>What the unit is, as a block's shape says it of blocks.</summary>
    public string Name => Field.ToString().ToLowerInvariant();

    /// <summary>Of the source as it is today.</summary>
    public string Hash => SourceHash.Of(Source);

    /// <summary>In the order in which they stand above a body.</summary>
    public static IReadOnlyList<ExchangeHead> Of(ArticleId article, HeadText source, HeadText target, int sourceVersion) =>
        [.. Enum.GetValues<HeadField>().Select(field => new ExchangeHead(article, field, OneLine(source[field]), OneLine(target[field]), sourceVersion))];

    /// <summary>Whose unit it is; null where it is no unit of a head.</summary>
    public static ArticleId? ArticleOf(string id) => FieldOf(id) is not null && Guid.TryParse(id.AsSpan(0, id.LastIndexOf('-')), out var article) ? new ArticleId(article) : null;

    /// <summary>Which text of a head it is the unit of; null where of none.</summary>
    public static HeadField? FieldOf(string id) =>
        Enum.GetValues<HeadField>().Select(field => (HeadField?)field).FirstOrDefault(field => id.EndsWith($"-{field}", StringComparison.OrdinalIgnoreCase));

    /// <summary>The unit that goes out; null where the source says nothing there.</summary>
    public ExchangeUnit? Unit(UnitStanding standing, IReadOnlyList<string> notes, IReadOnlyList<ApprovedTerm> terms) => Source.Length == 0 ? null : new ExchangeUnit
    {
        Id = Id, Source = Words(Source), Target = Target.Length > 0 ? Words(Target) : null, Standing = Target.Length > 0 ? standing : UnitStanding.Open,
        Codes = new Dictionary<string, InlineCode>(), Shape = Name, SourceHash = Hash, TargetHash = SourceHash.Of(Target), SourceVersion = SourceVersion, Notes = notes, Terms = terms,
    };

    /// <summary>A head's texts are one line each, whatever a form or a tool made of them.</summary>
    internal static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(c => char.IsControl(c) ? '\n' : c)]).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static CodedText Words(string text) => new([new CodedPiece(PieceKind.Words, text)]);
}
