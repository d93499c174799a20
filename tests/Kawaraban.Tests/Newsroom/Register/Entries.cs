using Kawaraban.Newsroom.Register;

namespace Kawaraban.Tests.Newsroom.Register;

/// <summary>Entries for tests.</summary>
internal static class Entries
{
    public static readonly TermLanguage En = TermLanguage.Parse("en");
    public static readonly TermLanguage Ja = TermLanguage.Parse("ja-JP");
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static Term Of(TermKind kind, params TermName[] names)
    {
        var id = TermId.New();
        var term = new Term { Id = id, Kind = kind, Slug = TermSlug.Of(names) is { Length: > 0 } slug ? slug : "term", CreatedAt = DateTimeOffset.UnixEpoch, Names = [.. names] };
        term.Arrange();
        return term;
    }

    public static TermName Name(TermLanguage language, string form) => new() { Language = language, Form = form };

    public static Term Both(string english, string japanese) => Of(TermKind.Place, Name(En, english), Name(Ja, japanese));
}
