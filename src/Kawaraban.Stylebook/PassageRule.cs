using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook;

/// <summary>A rule that judges each passage by itself.</summary>
public abstract class PassageRule : IHouseRule, IRuleReading
{
    /// <inheritdoc/>
    public IRuleReading Begin() => this;

    /// <inheritdoc/>
    public abstract void Read(Passage passage, Pencil pencil);
}
