using System.Text.Json;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;
using Kawaraban.Newsroom.Stories;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kawaraban.Site.Tests.Browser.Planted;

/// <summary>Somebody at the bench who knows what each row is meant to say, and goes from finding to finding by the keyboard with an input method.</summary>
internal sealed class Mender(IPage page, InputMethod ime, ArticleId article)
{
    private const int MostTries = 5;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly Analyzer Words = new(Lexicon.Ipadic);

    /// <summary>What is found now, once the page shows just that.</summary>
    public async Task<IReadOnlyList<ToldFinding>> OpenAsync()
    {
        var answer = await page.APIRequest.GetAsync($"/desk/api/articles/{article}/findings");
        var sheet = JsonSerializer.Deserialize<Sheet>(await answer.TextAsync(), Web)!;
        List<ToldFinding> open = [.. sheet.Findings.Where(finding => finding is { IsOpen: true, Target: not null })];
        await page.WaitForFunctionAsync(
            "keys => keys.join() === [...document.querySelectorAll('.row-findings li[data-key]')].map((item) => item.dataset.key).join()",
            open.Select(finding => finding.Key).ToArray());
        return open;
    }

    /// <summary>Goes on to the next finding: the one that the page has chosen.</summary>
    public async Task<ToldFinding> NextAsync(IReadOnlyList<ToldFinding> open)
    {
        await page.Keyboard.PressAsync("Alt+g");
        var key = await page.Locator(".row-findings li[data-chosen]").GetAttributeAsync("data-key");
        return Assert.Single(open, finding => finding.Key == key);
    }

    /// <summary>Takes what is offered where it is what is meant there, else types; in the end the row is saved.</summary>
    public async Task MendAsync(ToldFinding finding, string meant)
    {
        var row = page.Locator($"form[data-block='{finding.Target!.Block}']");
        var text = await TextAsync(row);
        if (meant.Length == 0)
        {
            await page.Keyboard.PressAsync("Alt+q");
            await Expect(row).ToHaveCountAsync(0);
            await Expect(page.Locator(".dock")).ToBeVisibleAsync();
            return;
        }
        if (text != meant)
        {
            var typed = Retyping.Of(text, meant, finding.Target.Start, finding.Target.End);
            var asTyped = text[..typed.Start] + typed.Words + text[typed.End..];
            var offered = finding.Fix is { } fix ? Mended(text, finding.Target, fix) : text;
            if (Retyping.Distance(offered, meant) <= Retyping.Distance(asTyped, meant))
            {
                await page.Keyboard.PressAsync("Alt+a");
                text = offered;
            }
            else
            {
                await SelectAsync(typed);
                await TypeAsync(typed.Words);
                text = asTyped;
            }
        }
        if (finding.Rule == "source-link")
        {
            await LinkAsync(finding, text);
        }
        await SaveAsync(row, text);
    }

    /// <summary>Types over what is selected in a field of the head, and saves the head.</summary>
    public async Task MendHeadAsync(string words)
    {
        await TypeAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/*done=head*");
        await Expect(page.Locator(".dock")).ToBeVisibleAsync();
    }

    public async Task<string> TextAsync(Guid block) => await TextAsync(page.Locator($"form[data-block='{block}']"));

    private static async Task<string> TextAsync(ILocator row) => await row.Locator(".words").TextContentAsync() ?? "";

    private static string Mended(string text, ToldPlace place, string fix) => place is { Start: { } start, End: { } end } ? text[..start] + fix + text[end..] : text;

    /// <summary>Goes with the arrow keys from where the caret is, and looks: an editor that has just got the focus may put it back once.</summary>
    private async Task SelectAsync(Retyping typed)
    {
        for (var tries = 0; await SelectedAsync() is var at && (at[0], at[1]) != (typed.Start, typed.End); tries++)
        {
            Assert.True(tries < MostTries, $"{at[0]} to {at[1]} is selected, not {typed.Start} to {typed.End}");
            await PressAsync("ArrowLeft", at[0] < at[1] ? 1 : 0);
            await PressAsync(at[0] < typed.Start ? "ArrowRight" : "ArrowLeft", Math.Abs(typed.Start - at[0]));
            await PressAsync("Shift+ArrowRight", typed.End - typed.Start);
        }
    }

    private Task<int[]> SelectedAsync() => page.EvaluateAsync<int[]>("""
        () => {
          const selected = getSelection().getRangeAt(0);
          const before = document.createRange();
          before.setStart(document.activeElement.closest(".words"), 0);
          before.setEnd(selected.startContainer, selected.startOffset);
          const start = before.toString().length;
          return [start, start + selected.toString().length];
        }
        """);

    private async Task TypeAsync(string words)
    {
        if (words.Length == 0)
        {
            await page.Keyboard.PressAsync("Delete");
        }
        var at = 0;
        foreach (var word in Words.Analyze(words).ToArray())
        {
            // Spaces are no words.
            await page.Keyboard.InsertTextAsync(words[at..word.Start]);
            var surface = word.Range.Of(words);
            await ime.TypeAsync([(word.IsKnown && word.Reading.Length > 0 ? Kana.ToHiragana(word.Reading.ToString()) : surface, surface)]);
            at = word.End;
        }
    }

    /// <summary>An address that is to be a link: its words are there, and the link is put on them.</summary>
    private async Task LinkAsync(ToldFinding finding, string text)
    {
        var address = finding.Source!.Excerpt;
        var start = text.IndexOf(address, StringComparison.Ordinal);
        await SelectAsync(new Retyping(start, start + address.Length, address));
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("dialog[open] input").FillAsync(address);
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task SaveAsync(ILocator row, string text)
    {
        await Expect(row.Locator(".words")).ToHaveTextAsync(text);
        await page.Keyboard.PressAsync("Control+s");
        await Expect(BenchRow.Status(row)).ToHaveAttributeAsync("data-state", "saved");
    }

    private async Task PressAsync(string key, int times)
    {
        for (var pressed = 0; pressed < times; pressed++)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    private sealed record Sheet(IReadOnlyList<ToldFinding> Findings);
}
