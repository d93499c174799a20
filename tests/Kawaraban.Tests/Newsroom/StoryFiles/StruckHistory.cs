using System.Text;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

/// <summary>
/// What was done to a fact that rests on two passages and a source outside, and to one beside it, while words of the passages had to go. Every text that somebody wrote bears the hour at
/// which they did.
/// </summary>
internal sealed class StruckHistory
{
    private static readonly EditionId[] Editions = [new("en"), new("ja")];
    private readonly Random _random;
    private readonly SheetVersion _version = new(VersionId.New(), ArticleId.New(), "count", new EditionId("en"), 1, [(BlockId.New(), "said so"), (BlockId.New(), "said so")]);
    private readonly Dictionary<FactEvidence, int> _struck = [];
    private readonly Dictionary<EditionId, int> _looked = [];
    private readonly HashSet<(int Written, int Looked)> _left = [];
    private int _hour;

    public StruckHistory(int seed)
    {
        _random = new Random(seed);
        for (var number = 1; number <= 2; number++)
        {
            File.Enter(FactOf(number));
        }
        for (var steps = _random.Next(1, 16); steps > 0; steps--)
        {
            _hour++;
            Step();
        }
    }

    public StoryFile File { get; } = new() { Id = StoryFileId.New(), Key = "strait", CreatedAt = RandomFile.Noon };

    public WithheldWords Withheld => new(evidence => _struck.TryGetValue(evidence, out var hour) ? At(hour) : null);

    /// <summary>What was struck is gone, the source outside is there.</summary>
    public PublicFile Shown => PublicFile.Of(File, evidence => _struck.ContainsKey(evidence) ? PassageStanding.Gone : PassageStanding.Live, Withheld);

    /// <summary>When words had to go last; before the first hour where none had to.</summary>
    public int LastStruck => _struck.Values.DefaultIfEmpty(-1).Max();

    /// <summary>Whether somebody at the desk looked at all that was said of the first fact since words of it had to go.</summary>
    public bool IsLookedAt => LastStruck < 0 || Fact.Wordings.TrueForAll(wording => _looked.GetValueOrDefault(wording.EditionId, -1) > LastStruck);

    /// <summary>The file as it goes out, for the desk and for readers.</summary>
    public IReadOnlyList<string> Sheets
    {
        get
        {
            var writer = new SheetWriter(new SheetNames(Array.Empty<(TermId, string)>(), [_version]));
            return [.. new[] { writer.Of(File, Withheld), writer.Of(Shown, "", "") }.SelectMany(node => StoryFileFormat.All.Select(format => Written(format, node)))];
        }
    }

    private Fact Fact => File.Find(1)!;

    /// <summary>Whether a text of that hour may be told: it was written since words had to go, or left by somebody who looked at it since.</summary>
    public bool MayBeTold(int hour) => hour > LastStruck || _left.Any(left => left.Written == hour && left.Looked > LastStruck);

    /// <summary>As a text of an hour bears it.</summary>
    public static string Mark(int hour) => $"[{hour}]";

    private void Step()
    {
        var edition = Editions[_random.Next(2)];
        switch (_random.Next(6))
        {
            case 0 or 1:
                Word(edition, $"Said {Mark(_hour)}", "", isHere: _random.Next(4) > 0);
                break;
            case 2 when Fact.WordingIn(edition) is { } wording:
                _left.Add((HourOf(wording.Text), _hour));
                Word(edition, wording.Text, $"It may stay {Mark(_hour)}", isHere: true);
                break;
            case 3:
                _struck[Fact.Evidence[_random.Next(2)]] = _hour;
                break;
            default:
                var (fact, other) = _random.Next(2) == 0 ? (1, 2) : (2, 1);
                File.Do(File.Find(fact)!, new FactAct { Kind = FactActKind.Disputed, At = At(_hour), ByName = "Mara Lindqvist", By = Somebody, Reason = $"Both {Mark(_hour)}", Other = other });
                break;
        }
    }

    private void Word(EditionId edition, string text, string why, bool isHere)
    {
        var present = Fact.WordingIn(edition);
        var note = new WordingNote(edition, present is null || why.Length > 0 ? "" : present.Text, why);
        Assert.Null(File.Do(Fact, new FactAct { Kind = FactActKind.Worded, At = At(_hour), ByName = "Mara Lindqvist", By = isHere ? Somebody : null, Reason = note.Text }));
        Fact.Wordings.RemoveAll(wording => wording.EditionId == edition);
        Fact.Wordings.Add(new FactWording { EditionId = edition, Text = text });
        if (isHere)
        {
            _looked[edition] = _hour;
        }
    }

    private Fact FactOf(int number) => new()
    {
        Number = number, Kind = FactKind.Question, Wordings = [new() { EditionId = Editions[0], Text = number == 1 ? $"Said {Mark(0)}" : "Asked beside." }],
        Evidence = number == 2 ? [Outside()] : [Passage(0), Passage(1), Outside()],
        Acts = [new() { Kind = FactActKind.Entered, At = At(0), ByName = "Mara Lindqvist", By = Somebody }],
    };

    private FactEvidence Passage(int block) => new()
    {
        Voucher = Voucher.Official, Strength = EvidenceStrength.Stated, ArticleId = _version.Article, VersionId = _version.Id, BlockId = _version.Blocks[block].Id, Quote = "said so",
    };

    private static FactEvidence Outside() => new() { Voucher = Voucher.Documents, Strength = EvidenceStrength.Stated, Address = "https://nml.example/a", SeenOn = new DateOnly(2026, 11, 3) };

    private static StaffId Somebody { get; } = new(Guid.CreateVersion7());

    private static int HourOf(string text) => int.Parse(text.Split('[', ']')[1], System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset At(int hour) => RandomFile.Noon.AddHours(hour);

    private static string Written(StoryFileFormat format, SheetNode node)
    {
        using var bytes = new MemoryStream();
        format.Write(node, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
