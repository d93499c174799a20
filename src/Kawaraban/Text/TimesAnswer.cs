using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Kawaraban.Language;
using Kawaraban.Language.Times;

namespace Kawaraban.Text;

/// <summary><c>text times</c>: the times that a line names, resolved from an instant in a zone.</summary>
internal static class TimesAnswer
{
    private static readonly Option<TextLanguage> _language = LanguageOption.Make();

    private static readonly Option<TimeZoneInfo> _zone = new("--zone")
    {
        Description = "The zone of the text and of the answers, by its IANA name: Asia/Tokyo.",
        Required = true,
        CustomParser = given => TimeZoneInfo.TryFindSystemTimeZoneById(given.Tokens.Single().Value, out var zone)
            ? zone
            : Wrong<TimeZoneInfo>(given, $"--zone: no zone is named '{given.Tokens.Single().Value}'."),
    };

    private static readonly Option<string> _reference = new("--ref")
    {
        Description = "When the text was written, by ISO 8601: an instant (2025-07-13T12:00:00+09:00), or a date or local time of the zone. A date is its noon.",
        Required = true,
    };

    public static Command Make()
    {
        _reference.Validators.Clear();
        _reference.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && TimeReference.Parse(token.Value, TimeZoneInfo.Utc) is null)
            {
                given.AddError($"--ref: '{token.Value}' is no instant or date of ISO 8601.");
            }
        });
        return TextCommand.OfLines(
            "times",
            "Answers each line with the times it names, resolved from --ref.",
            [_language, _reference, _zone],
            parsed => WriterOf(parsed.GetValue(_language), TimeReference.Parse(parsed.GetValue(_reference)!, parsed.GetValue(_zone)!)!));
    }

    private static Action<Utf8JsonWriter, string> WriterOf(TextLanguage language, TimeReference reference) => (json, line) => json.WriteList("times", TimeExpressions.Of(line, language, reference), time =>
    {
        json.WritePlace(time.Range, line);
        json.WriteString("type", time.Type.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        json.WriteString("from", Iso(time.From));
        json.WriteString("to", Iso(time.To));
        json.WriteString("precision", time.Precision.ToString().ToLowerInvariant());
        json.WriteString("mod", time.Modifier is { } modifier ? ModifierOf(modifier) : null);
    });

    private static string? Iso(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string ModifierOf(TimeModifier modifier) => modifier switch
    {
        TimeModifier.MoreThan => "MORE_THAN",
        TimeModifier.LessThan => "LESS_THAN",
        _ => modifier.ToString().ToUpperInvariant(),
    };

    private static T? Wrong<T>(System.CommandLine.Parsing.ArgumentResult given, string message)
    {
        given.AddError(message);
        return default;
    }
}
