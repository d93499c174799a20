using System.Globalization;
using System.Runtime.CompilerServices;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Press.Facts;

/// <summary>An edition's great units of numbers (million; 万, 億), read once of its words.</summary>
internal sealed class NumberScales
{
    private static readonly ConditionalWeakTable<Words, NumberScales> _known = [];
    private readonly (decimal Worth, string Name, bool HasRest)[] _scales;
    private readonly string _form;

    private NumberScales(Words words)
    {
        _form = words["file.number"];
        _scales = [.. words["file.scales"].Split('|').Select(Read)];
    }

    public static NumberScales Of(Words words) => _known.GetValue(words, known => new NumberScales(known));

    /// <param name="value">Not below nought.</param>
    public string Name(decimal value)
    {
        foreach (var (worth, name, hasRest) in _scales)
        {
            if (value < worth)
            {
                continue;
            }
            if (hasRest)
            {
                var rest = value % worth;
                return Plain(decimal.Truncate(value / worth)) + name + (rest == 0 ? "" : Name(rest));
            }
            if (decimal.Round(value / worth, 2) == value / worth)
            {
                return Plain(value / worth) + name;
            }
        }
        return Plain(value);
    }

    private string Plain(decimal value) => value.ToString(_form, CultureInfo.InvariantCulture);

    private static (decimal Worth, string Name, bool HasRest) Read(string scale)
    {
        var at = scale.IndexOfAny(['=', '+']);
        return (decimal.Parse(scale[..at], CultureInfo.InvariantCulture), scale[(at + 1)..], scale[at] == '+');
    }
}
