using System.Globalization;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>
/// One part entered at the desk: its proposals one after the other, taken, mended, vouched with or let go, and what is not proposed typed from its sentences. What a person
/// knows from reading, this knows from the file that is sought; what it does, it does with keys and clicks.
/// </summary>
public sealed class PartEntry(Hand hand, SoughtFile sought, string key, ArticleId article, FileProposalBook proposals)
{
    private readonly HashSet<int> _left = [.. sought.Of(article).Select(fact => fact.Number)];

    private Tally Tally => hand.Tally;

    public async Task EnterAsync()
    {
        await OpenAsync();
        await ReadAsync();
        foreach (var fact in sought.Of(article).Where(fact => _left.Contains(fact.Number)))
        {
            await TypeAsync(fact);
        }
        Assert.Empty(_left);
        await VouchAsync();
        await ActAsync();
    }

    /// <summary>From the article by its door to the story files, and the file among them.</summary>
    private async Task OpenAsync()
    {
        await hand.Page.GotoAsync($"/desk/articles/{article}");
        await hand.GoAsync(() => hand.ClickAsync(hand.Page.Locator($"a[href='/desk/files?article={article}']")));
        await hand.GoAsync(() => hand.ClickAsync(hand.Page.Locator($"a[href='/desk/files/{key}/proposals?article={article}']")));
        await hand.CountPagesAsync();
        Tally.Proposals = (await OfferedAsync()).Proposals.Count(proposal => proposal.IsOpen);
    }

    /// <summary>From the first card to the last: what is wanted is taken, what is not is passed over, and let go in the end.</summary>
    private async Task ReadAsync()
    {
        var passed = new HashSet<string>();
        while (await CardAsync() is { } card && passed.Add(card))
        {
            var open = (await OfferedAsync()).Proposals.Where(proposal => proposal.IsOpen).ToList();
            var proposal = open.Find(proposal => $"p-{proposal.Fact.Key}" == card)!;
            hand.Think();
            if (FactOf(proposal, open) is { } fact)
            {
                await TakeAsync(proposal, fact);
            }
            else if (await MatchedAsync(proposal) is { } known)
            {
                await hand.GoAsync(() => known == FirstMatch(proposal) ? hand.PressAsync("e") : hand.ClickAsync(Card.Locator($"form:has(input[name=fact][value='{known}']) button")));
                Tally.Vouched++;
            }
            else
            {
                await hand.PressAsync("j");
            }
            await hand.CountPagesAsync();
        }
        var rest = hand.Page.Locator("form[action$='/dismiss-rest'] button");
        if (await rest.CountAsync() > 0)
        {
            Tally.Dismissed = (await OfferedAsync()).Proposals.Count(proposal => proposal.IsOpen);
            await hand.GoAsync(() => hand.ClickAsync(rest));
        }
    }

    private ILocator Card => hand.Page.Locator("li[data-fact-proposal]:focus");

    /// <summary>The card in hand; null where none is left.</summary>
    private async Task<string?> CardAsync()
    {
        if (await hand.Page.Locator("li[data-fact-proposal]").CountAsync() == 0)
        {
            return null;
        }
        await Expect(Card).ToHaveCountAsync(1);
        return await Card.GetAttributeAsync("id");
    }

    /// <summary>Which of the facts still to be entered it states; each fact goes to the proposal that is likest to it.</summary>
    private Fact? FactOf(ArticleProposal proposal, IReadOnlyList<ArticleProposal> open) =>
        sought.Of(article).Where(fact => _left.Contains(fact.Number) && IsReady(fact)).Select(fact => (Fact: fact, Best: open.MaxBy(other => Likeness(other, fact))!))
            .Where(pair => pair.Best == proposal && Likeness(proposal, pair.Fact) > 0).OrderByDescending(pair => Likeness(proposal, pair.Fact)).Select(pair => pair.Fact).FirstOrDefault();

    /// <summary>What it is given in return for has to be there first.</summary>
    private bool IsReady(Fact fact) => fact.InReturnFor is not { } other || sought.Entered.ContainsKey(other);

    private static int Likeness(ArticleProposal proposal, Fact fact)
    {
        var proposed = proposal.Fact;
        var isThere = fact.Evidence.Exists(evidence => evidence.Quote.Length > 0 && (proposed.Quote.Contains(evidence.Quote, StringComparison.Ordinal) || evidence.Quote.Contains(proposed.Quote, StringComparison.Ordinal)));
        var sameAmount = fact.Amount is not null && proposed.Amount is { } amount && amount with { Unit = "" } == fact.Amount with { Unit = "" };
        return !isThere || (proposed.Kind != fact.Kind && !sameAmount) || (proposed.Kind == FactKind.Figure && fact.Kind == FactKind.Figure && !sameAmount)
            ? 0
            : (proposed.Kind == fact.Kind ? 4 : 0) + (sameAmount ? 4 : 0) + (proposed.Time == fact.Time ? 2 : 0) + 1;
    }

    /// <summary>The fact of the entered file that a proposal is more evidence of, as the sought file has it.</summary>
    private async Task<int?> MatchedAsync(ArticleProposal proposal)
    {
        var file = (await OfferedAsync()).Sheet.File;
        foreach (var (of, number) in sought.Entered)
        {
            var wanted = sought.File.Find(of)!.Evidence.Where(evidence => evidence.ArticleId == article && proposal.Fact.Quote.Contains(evidence.Quote, StringComparison.Ordinal));
            if (wanted.Any(evidence => !file.Find(number)!.Evidence.Exists(there => there.ArticleId == article && there.Quote.Contains(evidence.Quote, StringComparison.Ordinal)))
                && proposal.Matches.Any(match => match.Fact.Key == number.ToString(CultureInfo.InvariantCulture)))
            {
                return number;
            }
        }
        return null;
    }

    private static int? FirstMatch(ArticleProposal proposal) => proposal.Matches.Count > 0 ? int.Parse(proposal.Matches[0].Fact.Key, CultureInfo.InvariantCulture) : null;

    private async Task TakeAsync(ArticleProposal proposal, Fact fact)
    {
        var successor = Succeeded(fact).FirstOrDefault();
        var over = successor.Act is { Kind: var relation } ? Card.Locator($"a[href*='over={sought.Entered[successor.Number]}&relation={relation}']") : null;
        await hand.GoAsync(async () =>
        {
            if (over is not null && await over.CountAsync() > 0)
            {
                await (await over.GetAttributeAsync("data-key") is { } shortcut ? hand.PressAsync(shortcut) : hand.ClickAsync(over));
            }
            else
            {
                await hand.PressAsync("m");
            }
        });
        var changed = await new FactForm(hand, sought).ChangesAsync(fact, successor);
        if (changed.Count == 0)
        {
            Tally.OneKey++;
        }
        else
        {
            Tally.Mended++;
            Tally.MendedFields += changed.Count;
            Tally.OnlyWords += changed.TrueForAll(field => field.StartsWith("text-", StringComparison.Ordinal) || field.StartsWith("detail-", StringComparison.Ordinal)) ? 1 : 0;
        }
        await SendAsync(fact, successor.Act);
    }

    /// <summary>From the sentence that it rests on, where the page offers its sentences; else from an empty form.</summary>
    private async Task TypeAsync(Fact fact)
    {
        hand.Think();
        var evidence = fact.Evidence[0];
        var sentences = hand.Page.Locator("[data-sentences]");
        if (await sentences.CountAsync() > 0 && evidence.IsPassage)
        {
            if (await sentences.GetAttributeAsync("open") is null)
            {
                await hand.ClickAsync(sentences.Locator("summary"));
            }
            var sentence = sentences.Locator("li a").Filter(new() { HasText = evidence.Quote[..Math.Min(30, evidence.Quote.Length)] }).First;
            await hand.GoAsync(() => hand.ClickAsync(sentence));
        }
        else
        {
            await hand.Page.GotoAsync($"/desk/files/{key}/new?article={article}&kind={fact.Kind}");
        }
        var successor = Succeeded(fact).FirstOrDefault();
        var changed = await new FactForm(hand, sought).ChangesAsync(fact, successor);
        Tally.Typed++;
        Tally.TypedFields += changed.Count;
        await SendAsync(fact, successor.Act);
        await hand.CountPagesAsync();
    }

    private async Task SendAsync(Fact fact, FactAct? over)
    {
        await hand.GoAsync(() => hand.PressAsync("Enter"));
        Assert.Empty((await hand.Page.Locator(".field-fault, .wrong").AllInnerTextsAsync()).Select(fault => $"{fact.Number}: {fault}"));
        var file = (await OfferedAsync()).Sheet.File;
        sought.Entered.Add(fact.Number, file.Facts[^1].Number);
        _left.Remove(fact.Number);
        if (over is not null)
        {
            sought.Done.Add(over);
        }
    }

    /// <summary>The facts whose place it takes or that it contradicts, of those that are entered.</summary>
    private IEnumerable<(int Number, FactAct Act)> Succeeded(Fact fact) => sought.File.Facts.Where(older => sought.Entered.ContainsKey(older.Number))
        .SelectMany(older => older.Acts.Where(act => act.Other == fact.Number && act.Kind is FactActKind.Superseded or FactActKind.Disputed).Select(act => (older.Number, act)));

    /// <summary>Evidence that no proposal was, at the page of its fact.</summary>
    private async Task VouchAsync()
    {
        foreach (var fact in sought.Of(article))
        {
            var there = (await OfferedAsync()).Sheet.File.Find(sought.Entered[fact.Number])!.Evidence;
            foreach (var evidence in fact.Evidence.Where(evidence => !there.Exists(one => (one.Voucher, one.Strength, one.VouchedById) == (evidence.Voucher, evidence.Strength, evidence.VouchedById))))
            {
                await new FactActing(hand, sought, key).VouchAsync(fact.Number, evidence);
                await hand.CountPagesAsync();
            }
        }
    }

    /// <summary>What is to be done besides with the facts of this part, once all are there: at the page of the fact that it is done to.</summary>
    private async Task ActAsync()
    {
        foreach (var (fact, act) in sought.File.Facts.Where(fact => sought.Entered.ContainsKey(fact.Number)).SelectMany(fact => fact.Acts.Skip(1).Select(act => (fact, act))).OrderBy(pair => pair.act.At)
            .Where(pair => sought.IsKnown(pair.act) && sought.Done.Add(pair.act)))
        {
            await new FactActing(hand, sought, key).DoAsync(fact.Number, act);
            await hand.CountPagesAsync();
        }
    }

    private async Task<ArticleProposals> OfferedAsync() => (await proposals.FindAsync(key, article))!;
}
