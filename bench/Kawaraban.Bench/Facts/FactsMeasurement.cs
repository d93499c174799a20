using System.Diagnostics;
using Kawaraban.Bench.Register;
using Kawaraban.Language;
using Kawaraban.Language.Statements;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Newsroom.StoryFiles.Proposals.Matching;
using Kawaraban.Tests.Newsroom.StoryFiles.Proposals;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Bench.Facts;

/// <summary>Measures how right and how quick proposals are, on the stories whose facts were marked by hand.</summary>
internal static class FactsMeasurement
{
    private const int Entries = 5_000;
    private const int Facts = 5_000;
    private const int Words = 1_500;

    /// <summary>What 1,500 English words become in Japanese.</summary>
    private const int Characters = 4_200;
    private const int Rounds = 51;

    public static int Run(bool accept)
    {
        var (english, japanese) = (MarkedStory.Of(TextLanguage.English), MarkedStory.Of(TextLanguage.Japanese));
        var (englishHeld, japaneseHeld) = (Tell("English", english), Tell("Japanese", japanese));
        var register = new TermRegister(1, GeneratedNames.Of(Repository.Root, Entries));
        var article = Article(english, text => text.Split(' ').Length, Words);
        var passage = new[] { Whole(article, 1) };
        var tenfold = new[] { Whole(article, 10) };
        var figures = new FactsFigures
        {
            EnglishMilliseconds = Median(article, register, Shelf(english, register)),
            JapaneseMilliseconds = Median(Article(japanese, text => text.Length, Characters), register, Shelf(japanese, register)),
            TenTimes = StatementsOf(tenfold) / StatementsOf(passage),
            EnglishHeldRight = englishHeld.RecallOf(ProposalKind.Figure, ProposalKind.Event), JapaneseHeldRight = japaneseHeld.RecallOf(ProposalKind.Figure, ProposalKind.Event),
            EnglishHeldDismissed = englishHeld.DismissedShare, JapaneseHeldDismissed = japaneseHeld.DismissedShare,
        };
        var held = Bars.Tell(figures.Bars);
        if (accept)
        {
            new Baseline<FactsFigures>("facts").Write(figures);
        }
        return held ? 0 : 1;
    }

    /// <summary>Prints both parts by kind, and answers with the part that was held back.</summary>
    private static ProposalScore Tell(string language, IReadOnlyList<MarkedStory> stories)
    {
        var (tuned, held) = (ProposalScore.Of(stories.Where(story => !story.IsHeld)), ProposalScore.Of(stories.Where(story => story.IsHeld)));
        Console.WriteLine($"{language}, looked at while the reader was written\n{tuned.Table()}\n{language}, held back\n{held.Table()}\n");
        return held;
    }

    private static List<Passage> Article(IReadOnlyList<MarkedStory> stories, Func<string, int> measure, int length)
    {
        var passages = new List<Passage>();
        foreach (var passage in stories.Concat(stories).SelectMany(story => story.Passages))
        {
            passages.Add(passage);
            if (passages.Sum(block => measure(block.Text)) >= length)
            {
                break;
            }
        }
        return passages;
    }

    private static Passage Whole(List<Passage> article, int times) => article[0] with { Text = string.Concat(Enumerable.Repeat(string.Join('\n', article.Select(passage => passage.Text)) + "\n", times)) };

    /// <summary>As many facts as a large file has, made of the stories' own proposals.</summary>
    private static FactShelf Shelf(IReadOnlyList<MarkedStory> stories, TermRegister register)
    {
        var known = stories.SelectMany(story => story.Passages).SelectMany(passage => ProposalReader.In(passage, register).Select(proposal => Known(proposal, passage))).ToArray();
        return new FactShelf(Enumerable.Range(0, Facts).Select(i => known[i % known.Length] with { Key = i.ToString(System.Globalization.CultureInfo.InvariantCulture) }));
    }

    private static KnownFact Known(Proposal proposal, Passage passage) => new(
        "", proposal.Becomes, proposal.Parties.Select(party => party.Term).ToHashSet(), proposal.Deed, proposal.Quantity, proposal.Counted?.Of(passage.Text) ?? "",
        proposal.Time?.From, proposal.Time?.To, proposal.Strength, new HashSet<Voucher> { proposal.Voucher }, proposal.Range.Of(passage.Text));

    private static double Median(List<Passage> article, TermRegister register, FactShelf shelf) =>
        Median(() => article.Sum(passage => ProposalReader.In(passage, register).Sum(proposal => shelf.Matches(proposal, passage).Count)));

    private static double StatementsOf(Passage[] passages) => Median(() => passages.Sum(passage => StatementReader.In(passage.Text, passage.Language, passage.Written).Count));

    private static double Median(Func<int> work)
    {
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var began = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
        Array.Sort(times);
        return times[Rounds / 2];
    }
}
