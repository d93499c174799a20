using System.CommandLine;
using System.Text.Json;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Text;

/// <summary><c>kawaraban text quantities</c>: the quantities of a line.</summary>
internal static class QuantitiesAnswer
{
    public static Command Make()
    {
        var language = LanguageOption.Make();
        return TextCommand.OfLines("quantities", "Answers each line with the quantities it names.", [language], parsed =>
        {
            var read = parsed.GetValue(language);
            return (json, line) => Write(json, line, QuantityReader.Read(line, read));
        });
    }

    private static void Write(Utf8JsonWriter json, string line, IReadOnlyList<Quantity> quantities) => json.WriteList("quantities", quantities, quantity =>
    {
        json.WritePlace(quantity.Range, line);
        json.WriteString("kind", quantity.Kind.ToString().ToLowerInvariant());
        WriteFigure(json, "low", quantity.Low);
        WriteFigure(json, "high", quantity.High);
        json.WriteString("bound", JsonNamingPolicy.CamelCase.ConvertName(quantity.Bound.ToString()));
        json.WriteString("unit", quantity.Unit);
        json.WriteString("unitCode", quantity.UnitCode);
    });

    private static void WriteFigure(Utf8JsonWriter json, string name, decimal? figure)
    {
        if (figure is { } told)
        {
            json.WriteNumber(name, told);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
