using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Press.Facts;

/// <summary>Who vouches for a fact, and how strongly, in an edition's words.</summary>
internal static class FactSources
{
    /// <summary>Each once, in the order in which they were found.</summary>
    public static IEnumerable<string> Of(Edition edition, PublicFact fact, Func<TermId, string> nameOf) =>
        fact.Evidence.Select(evidence => Of(edition, evidence, nameOf)).Distinct(StringComparer.Ordinal);

    /// <summary>What a box of that part is called.</summary>
    public static string TitleOf(Edition edition, FileBoxPart part) => edition.Words[part == FileBoxPart.Figures ? "file.figures" : "file.background"];

    private static string Of(Edition edition, FactEvidence evidence, Func<TermId, string> nameOf)
    {
        var words = edition.Words;
        var voucher = words[$"file.voucher.{evidence.Voucher}"];
        var who = evidence.VouchedById is { } term ? words.Say("file.vouchedBy", ("name", nameOf(term)), ("voucher", voucher)) : voucher;
        return words.Say("file.saidBy", ("who", who), ("strength", words[$"file.strength.{evidence.Strength}"]));
    }
}
