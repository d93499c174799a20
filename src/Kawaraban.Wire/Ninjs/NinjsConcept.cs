using Kawaraban.Wire.NewsCodes;

namespace Kawaraban.Wire.Ninjs;

/// <summary>A concept as ninjs writes it: a code with a scheme (1), or an address and a literal (2 and 3).</summary>
internal sealed class NinjsConcept
{
    public NinjsConcept(NinjsObject concept)
    {
        var address = concept.Text("uri");
        (Scheme, Code) = Identity(concept.Text("code", "qcode", "literal"), concept.Text("scheme"), address);
        Name = concept.Text("name") ?? CodeNames.Of(Scheme, Code);
    }

    public string? Scheme { get; }

    public string Code { get; }

    public string? Name { get; }

    public bool IsAny => Code.Length > 0 || Name is not null;

    private static (string? Scheme, string Code) Identity(string? code, string? scheme, string? address)
    {
        if (code is null)
        {
            return address is null ? (scheme, "") : OfAddress(address);
        }

        if (scheme is null && address is not null && address.Length > code.Length && address.EndsWith(code, StringComparison.Ordinal))
        {
            return (address[..^code.Length], code);
        }

        var colon = code.IndexOf(':');
        return scheme is not null ? (Schemes.OfAlias(scheme) ?? scheme, code)
            : colon > 0 && Schemes.OfAlias(code[..colon]) is { } known ? (known, code[(colon + 1)..])
            : (Schemes.OfBareCode(code), code);
    }

    private static (string? Scheme, string Code) OfAddress(string address)
    {
        var end = address.LastIndexOfAny(['/', '#']);
        return end > 8 && end < address.Length - 1 && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? (address[..(end + 1)], address[(end + 1)..]) : (null, address);
    }
}
