using System.Text.Json;

namespace Kawaraban.Stylebook.Packs;

/// <summary>The house style of an edition: which rules it reads by, how much each matters, and what it says to them.</summary>
/// <param name="Rules">The chosen rules, in the order of the Stylebook.</param>
/// <remarks>
/// Its file is <c>stylebook.json</c> in the edition's folder: an object of rules by name. A rule is named with its severity
/// (<c>must</c>, <c>should</c>, <c>note</c>), <c>on</c> for its usual one, <c>off</c>, or an object of <c>severity</c> and settings. One that is not named is off.
/// </remarks>
public sealed record StylePack(IReadOnlyList<ChosenRule> Rules)
{
    private const string SeverityName = "severity";

    private static readonly JsonDocumentOptions _lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };

    /// <summary>Reads a pack.</summary>
    /// <param name="json">The file, in UTF-8.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="InvalidDataException">It is no pack; the message says which rule or setting is wrong.</exception>
    public static StylePack Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, _lenient);
            return Read(document.RootElement);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"not JSON: {wrong.Message}", wrong);
        }
    }

    private static StylePack Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidDataException("a pack is an object of rules by name");
        }

        var chosen = new Dictionary<RuleId, ChosenRule>();
        foreach (var member in root.EnumerateObject())
        {
            if (HouseRules.Find(member.Name) is not { } entry)
            {
                throw new InvalidDataException($"there is no rule '{member.Name}'");
            }

            if (Choose(entry, member.Value) is { } rule)
            {
                chosen[entry.Id] = rule;
            }
        }

        return new StylePack([.. HouseRules.Entries.Where(entry => chosen.ContainsKey(entry.Id)).Select(entry => chosen[entry.Id])]);
    }

    private static ChosenRule? Choose(RuleEntry entry, JsonElement said)
    {
        try
        {
            return said.ValueKind switch
            {
                JsonValueKind.String when said.GetString() == "off" => null,
                JsonValueKind.String => new ChosenRule(entry, SeverityOf(entry, said), entry.Make(new RuleSettings())),
                JsonValueKind.Object => SetUp(entry, said),
                _ => throw new InvalidDataException("a rule is a severity, 'on', 'off', or an object of settings"),
            };
        }
        catch (InvalidDataException wrong)
        {
            throw new InvalidDataException($"rule '{entry.Id}': {wrong.Message}", wrong);
        }
    }

    private static ChosenRule SetUp(RuleEntry entry, JsonElement said)
    {
        var settings = new RuleSettings(said);
        var rule = entry.Make(settings);
        foreach (var member in said.EnumerateObject())
        {
            if (member.Name != SeverityName && !settings.Asked.ContainsKey(member.Name))
            {
                throw new InvalidDataException($"there is no setting '{member.Name}'");
            }
        }

        return new ChosenRule(entry, said.TryGetProperty(SeverityName, out var severity) ? SeverityOf(entry, severity) : entry.Severity, rule);
    }

    private static Severity SeverityOf(RuleEntry entry, JsonElement said) => (said.ValueKind == JsonValueKind.String ? said.GetString() : null) switch
    {
        "on" => entry.Severity,
        "must" => Severity.Must,
        "should" => Severity.Should,
        "note" => Severity.Note,
        _ => throw new InvalidDataException("a severity is must, should or note"),
    };
}
