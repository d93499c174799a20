using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Press.Facts;

/// <summary>Who vouches for a fact, and how strongly, in an edition's words.</summary>
internal static class FactSources
{
    /// <summary>Each once, in the order in which they were found.</summary>
    public static IEnumerable<string> Of(Edition edition, PublicFact fact, Func<TermId, string> nameOf) =>
        fact.Evidence.Select(evidence => Said(edition, evidence, nameOf)).Distinct(StringComparer.Ordinal);

    /// <summary>Who vouches in that place, and how strongly.</summary>
    public static string Said(Edition edition, FactEvidence evidence, Func<TermId, string> nameOf) => edition.Words.Say(
        "file.saidBy", ("who", Who(edition, evidence.Voucher, evidence.VouchedById, nameOf)), ("strength", edition.Words[$"file.strength.{evidence.Strength}"]));

    /// <summary>Who vouches.</summary>
    /// <param name="source">The entry of the register; null where it is nobody by name.</param>
    public static string Who(Edition edition, Voucher voucher, TermId? source, Func<TermId, string> nameOf)
    {
        var words = edition.Words;
        var kind = words[$"file.voucher.{voucher}"];
        return source is { } term ? words.Say("file.vouchedBy", ("name", nameOf(term)), ("voucher", kind)) : kind;
    }
}
