using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What an edition calls an entry of the register, whenever its name came to hold.</summary>
internal static class TermNaming
{
    public static string Name(Term term, Edition edition) => term.FormAt(TermLanguage.Of(edition), DateOnly.MaxValue);
}
