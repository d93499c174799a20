using System.Diagnostics.CodeAnalysis;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>What was asked for, or why there is none.</summary>
public sealed record PictureResult<T>
    where T : class
{
    private PictureResult(T? value, PictureRefusal? refusal)
    {
        Value = value;
        Refusal = refusal;
    }

    public T? Value { get; }

    public PictureRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Ok => Value is not null;

    public static implicit operator PictureResult<T>(T value) => new(value, null);

    public static implicit operator PictureResult<T>(PictureRefusal refusal) => new(null, refusal);
}
