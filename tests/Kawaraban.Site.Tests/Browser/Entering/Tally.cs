namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>What entering one part took: what was shown, what was done, and how often a hand moved.</summary>
/// <param name="Part">The article's address name.</param>
public sealed class Tally(string part)
{
    /// <summary>Pressing a key or button, in seconds (keystroke-level model).</summary>
    private const double Key = 0.2;

    /// <summary>Pointing at something with a mouse.</summary>
    private const double Pointing = 1.1;

    /// <summary>Making up one's mind: before each act, and before each field that is changed.</summary>
    private const double Thought = 1.35;

    public string Part { get; } = part;

    /// <summary>How often each field was changed; parties and editions of one kind together.</summary>
    public SortedDictionary<string, int> Fields { get; init; } = [];

    public int Proposals { get; set; }
    public int OneKey { get; set; }
    public int Mended { get; set; }
    public int MendedFields { get; set; }

    /// <summary>Of those mended: in nothing but their words.</summary>
    public int OnlyWords { get; set; }

    public int Vouched { get; set; }
    public int Dismissed { get; set; }
    public int Typed { get; set; }
    public int TypedFields { get; set; }
    public int Acts { get; set; }
    public int Worded { get; set; }
    public int Keys { get; set; }
    public int Clicks { get; set; }
    public int Thoughts { get; set; }
    public int Loads { get; set; }

    /// <summary>From each request for a page to the first byte of its answer, together.</summary>
    public double Server { get; set; }

    /// <summary>What the keystroke-level model gives for it, in seconds: no person was measured, and reading the article is no part of it.</summary>
    public double Person => (Keys * Key) + (Clicks * (Pointing + Key)) + (Thoughts * Thought) + Server;

    public static string Heads => $"{"part",-32} {"shown",5} {"1 key",5} {"mend",4} {"flds",4} {"wrds",4} {"vch",3} {"gone",4} {"typ",3} {"flds",4} {"acts",4} {"word",4} {"keys",6} {"click",5} {"loads",5} {"server",7} {"model",8}";

    public override string ToString() => FormattableString.Invariant(
        $"{Part,-32} {Proposals,5} {OneKey,5} {Mended,4} {MendedFields,4} {OnlyWords,4} {Vouched,3} {Dismissed,4} {Typed,3} {TypedFields,4} {Acts,4} {Worded,4} {Keys,6} {Clicks,5} {Loads,5} {Server,6:0.00}s {Person,7:0}s");

    public void Note(IEnumerable<string> changed)
    {
        foreach (var field in changed.Select(field => field.StartsWith("party-", StringComparison.Ordinal) ? "party" : field))
        {
            Fields[field] = Fields.GetValueOrDefault(field) + 1;
        }
    }

    /// <summary>All parts together.</summary>
    public static Tally Of(IReadOnlyCollection<Tally> parts) => new("together")
    {
        Fields = new(parts.SelectMany(part => part.Fields).GroupBy(field => field.Key).ToDictionary(field => field.Key, field => field.Sum(one => one.Value))),
        Proposals = parts.Sum(part => part.Proposals), OneKey = parts.Sum(part => part.OneKey), Mended = parts.Sum(part => part.Mended), MendedFields = parts.Sum(part => part.MendedFields),
        OnlyWords = parts.Sum(part => part.OnlyWords), Vouched = parts.Sum(part => part.Vouched), Dismissed = parts.Sum(part => part.Dismissed), Typed = parts.Sum(part => part.Typed),
        TypedFields = parts.Sum(part => part.TypedFields), Acts = parts.Sum(part => part.Acts), Worded = parts.Sum(part => part.Worded), Keys = parts.Sum(part => part.Keys),
        Clicks = parts.Sum(part => part.Clicks), Thoughts = parts.Sum(part => part.Thoughts), Loads = parts.Sum(part => part.Loads), Server = parts.Sum(part => part.Server),
    };
}
