namespace Kawaraban.Language.Times;

/// <summary>What a phrase means, wherever it stands; with the time that 同日 or "the next day" after it start from, if it gives one.</summary>
internal readonly record struct Sense(
    TimeType Type,
    string Value,
    DateTimeOffset? From,
    DateTimeOffset? To,
    TimePrecision Precision,
    TimeModifier? Modifier,
    CalendarTime? Context = null)
{
    public TimeExpression At(int start, int end) => new(TextRange.Between(start, end), Type, Value, From, To, Precision, Modifier);
}
