using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>That the sentence of a proposal was added to a fact as evidence.</summary>
/// <param name="Fact">The fact's number.</param>
/// <param name="Evidence">The place of the sentence among the fact's evidence, from 1.</param>
/// <param name="Proposal">The proposal's key.</param>
public sealed record Vouching(int Fact, int Evidence, string Proposal)
{
    /// <summary>As forms name it; null where they do not.</summary>
    internal static Vouching? Of(IFormCollection form) => form.Number("fact") is { } fact && form.Number("evidence") is { } evidence ? new(fact, evidence, form.Text("proposal")) : null;

    /// <summary>As addresses name it.</summary>
    public static Vouching? Of(int? fact, int? evidence, string? proposal) => fact is { } number && evidence is { } place ? new(number, place, proposal ?? "") : null;

    /// <summary>For the end of an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"&fact={Fact}&evidence={Evidence}&proposal={Uri.EscapeDataString(Proposal)}");
}
