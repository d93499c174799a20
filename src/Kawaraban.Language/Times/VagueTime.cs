namespace Kawaraban.Language.Times;

/// <summary>Times of which a text says no more than how they lie to its own: 当時, 現在, 今後.</summary>
internal enum VagueTime
{
    Past,
    Present,
    Future,
}
