using System.Text.Json;
using Kawaraban.Stylebook.AgainstSource;

namespace Kawaraban.Stylebook.Packs;

/// <summary>The house style of an edition: which rules it reads by, how much each matters, and what it says to them.</summary>
/// <param name="Rules">The chosen rules that read a text by itself, in the order of the Stylebook.</param>
/// <param name="AgainstSource">The chosen rules that hold a translation against its source, in their order.</param>
/// <remarks>
/// Its file is <c>stylebook.json</c> in the edition's folder: an object of rules by name. A rule is named with its severity
/// (<c>must</c>, <c>should</c>, <c>note</c>), <c>on</c> for its usual one, <c>off</c>, or an object of <c>severity</c> and settings. One that is not named is off.
/// </remarks>
public sealed record StylePack(IReadOnlyList<ChosenRule> Rules, IReadOnlyList<ChosenSourceRule> AgainstSource)
{
    private const string SeverityName = "severity";

    /// <summary>What the file says of each rule that it names, as JSON.</summary>
    public IReadOnlyDictionary<string, string> Said { get; init; } = new Dictionary<string, string>();

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

        var (chosen, against) = (new Dictionary<RuleId, ChosenRule>(), new Dictionary<RuleId, ChosenSourceRule>());
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject())
        {
            if (SourceRules.Find(member.Name) is { } source)
            {
                Put(against, source.Id, Choose(source, member.Value));
            }
            else if (HouseRules.Find(member.Name) is { } entry)
            {
                Put(chosen, entry.Id, Choose(entry, member.Value));
            }
            else
            {
                throw new InvalidDataException($"there is no rule '{member.Name}'");
            }

            said[member.Name] = member.Value.GetRawText();
        }

        return new StylePack(
            [.. HouseRules.Entries.Where(entry => chosen.ContainsKey(entry.Id)).Select(entry => chosen[entry.Id])],
            [.. SourceRules.All.Where(rule => against.ContainsKey(rule.Id)).Select(rule => against[rule.Id])])
        {
            Said = said,
        };
    }

    /// <summary>Of two members of one name the later counts, as in all JSON.</summary>
    private static void Put<T>(Dictionary<RuleId, T> chosen, RuleId id, T? rule)
        where T : class
    {
        chosen.Remove(id);
        if (rule is not null)
        {
            chosen[id] = rule;
        }
    }

    /// <summary>A rule against the source has no settings but its severity.</summary>
    private static ChosenSourceRule? Choose(ISourceRule rule, JsonElement said)
    {
        var word = said.ValueKind == JsonValueKind.Object && said.EnumerateObject().All(member => member.Name == SeverityName) && said.TryGetProperty(SeverityName, out var given) ? given : said;
        return (word.ValueKind == JsonValueKind.String ? word.GetString() : null) switch
        {
            "off" => null,
            "on" => new ChosenSourceRule(rule, null),
            "must" => new ChosenSourceRule(rule, Severity.Must),
            "should" => new ChosenSourceRule(rule, Severity.Should),
            "note" => new ChosenSourceRule(rule, Severity.Note),
            _ => throw new InvalidDataException($"rule '{rule.Id}': it is must, should, note, 'on' or 'off'"),
        };
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
