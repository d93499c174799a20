using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Stops;

/// <summary>A stop with the editions' decisions on it.</summary>
public sealed record LiftableStop(Stop Stop, IReadOnlyList<Lifting> Liftings)
{
    public Lifting? LiftingIn(EditionId edition) => Liftings.FirstOrDefault(lifting => lifting.EditionId == edition);

    /// <summary>Whether it keeps the edition from releasing anything of the story.</summary>
    public bool StandsIn(EditionId edition, DateTimeOffset now) => Stop.Lasts(now) && LiftingIn(edition) is null;
}
