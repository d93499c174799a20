using Kawaraban.Language.Evidence;

namespace Kawaraban.Language.Statements.English;

/// <summary>The verb of an English clause with its auxiliaries.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last one: the verb itself.</param>
/// <param name="Deed">What it does.</param>
/// <param name="Marker">The marker of evidence that it is, or null.</param>
internal sealed record VerbGroup(int First, int Last, Deed Deed, EvidenceMarker? Marker)
{
    public bool Tells => Deed == Deed.Tells;
}
