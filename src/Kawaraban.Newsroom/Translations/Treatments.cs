namespace Kawaraban.Newsroom.Translations;

/// <summary>How an edition treats each class of change at a source: data of the edition.</summary>
public sealed record Treatments
{
    public Treatment Typo { get; init; } = Treatment.Silence;
    public Treatment Style { get; init; } = Treatment.Silence;
    public Treatment NewFact { get; init; } = Treatment.Task;
    public Treatment Correction { get; init; } = Treatment.Alarm;
    public Treatment Legal { get; init; } = Treatment.Alarm;

    public Treatment this[ChangeClass kind] => kind switch
    {
        ChangeClass.Typo => Typo,
        ChangeClass.Style => Style,
        ChangeClass.NewFact => NewFact,
        ChangeClass.Correction => Correction,
        _ => Legal,
    };
}
