using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;
using Xunit;
using static Kawaraban.Tests.Newsroom.Register.Entries;

namespace Kawaraban.Tests.Newsroom.Register.Exchange;

/// <summary>What goes out by a file comes in as it was.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> Text =
        from parts in Gen.Elements("=1+1", "'", "@", "セルデン", "Selden, \"Port\"", "a|b\\", "-", "ー", "<b>&amp;", "é", "\u200b名").ArrayOf(3)
        select string.Concat(parts).Trim();

    private static readonly Gen<string> MaybeText = Gen.OneOf(Gen.Constant(""), Text);

    private static readonly Gen<string> List = from items in Text.ListOf(2) select string.Join('\n', items.Distinct());

    private static readonly Gen<TermName> AnyName =
        from language in Gen.Elements(En, Ja)
        from since in Gen.Elements<DateOnly?>(null, new DateOnly(2019, 4, 30), new DateOnly(2026, 1, 1))
        from form in Text
        from texts in MaybeText.ArrayOf(6)
        from aliases in List
        from forbidden in List
        select new TermName
        {
            Language = language, Since = since, Form = form, Reading = texts[0], Title = texts[1], First = texts[2], Later = texts[3], Note = texts[4], Description = texts[5],
            Aliases = aliases, Forbidden = forbidden,
        };

    private static readonly Gen<Term> AnyTerm =
        from names in AnyName.NonEmptyListOf()
        from kind in Gen.Elements(Enum.GetValues<TermKind>())
        from state in Gen.Elements(Enum.GetValues<TermState>())
        from isPublic in Gen.Elements(true, false)
        select Arranged(new Term
        {
            Id = TermId.New(), Slug = "a-term", Kind = kind, State = state, IsPublic = isPublic, Wikidata = isPublic ? "Q42" : "", CreatedAt = default,
            Names = [.. names.DistinctBy(name => (name.Language, name.Since)).Take(5)],
        });

    [Fact]
    public void Csv_loses_nothing() => LosesNothing(TermFileFormat.Csv);

    [Fact]
    public void Tbx_loses_nothing() => LosesNothing(TermFileFormat.Tbx);

    private static void LosesNothing(TermFileFormat format) => Prop.ForAll(AnyTerm.ToArbitrary(), term =>
    {
        using var file = new MemoryStream();
        format.WriteAsync(One(term), file).GetAwaiter().GetResult();
        file.Position = 0;
        var back = format.ReadAsync(file).ToBlockingEnumerable().Single().Term;
        return (TermText.Of(back) == TermText.Of(term) && back.Slug == term.Slug).Label($"{TermText.Of(term)}\n---\n{TermText.Of(back)}");
    }).QuickCheckThrowOnFailure();

    private static Term Arranged(Term term)
    {
        term.Arrange();
        return term;
    }

    private static async IAsyncEnumerable<Term> One(Term term)
    {
        await Task.CompletedTask;
        yield return term;
    }
}
