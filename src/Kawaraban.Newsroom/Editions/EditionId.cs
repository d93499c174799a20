using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Editions;

/// <summary>The name of an edition's folder and the first part of its addresses: <c>en</c>, <c>ja</c>, <c>pt-br</c>.</summary>
public readonly partial record struct EditionId(string Value)
{
    public static bool IsValid(string value) => Shape().IsMatch(value);

    public override string ToString() => Value;

    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8})*$")]
    private static partial Regex Shape();
}

/// <summary>A section of the paper (<c>world</c>). Language-neutral: each edition has its own name for it.</summary>
public readonly record struct SectionId(string Value)
{
    public override string ToString() => Value;
}
