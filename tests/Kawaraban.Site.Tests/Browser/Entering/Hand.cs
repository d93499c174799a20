using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;

namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>Somebody at the keyboard and the mouse: does what a person does, and counts it.</summary>
public sealed class Hand
{
    /// <summary>Keys for a character of Japanese, typed as romaji and converted: a guess, on the high side.</summary>
    private const double KeysForJapanese = 2.5;

    private readonly List<IResponse> _pages = [];

    public Hand(IPage page)
    {
        Page = page;
        page.Response += (_, response) =>
        {
            if (response.Request.IsNavigationRequest)
            {
                _pages.Add(response);
            }
        };
    }

    public IPage Page { get; }

    public Tally Tally { get; set; } = new("");

    public void Think() => Tally.Thoughts++;

    public async Task PressAsync(string key)
    {
        Tally.Keys++;
        await Page.Keyboard.PressAsync(key);
    }

    public async Task ClickAsync(ILocator what)
    {
        Tally.Clicks++;
        await what.ClickAsync();
    }

    /// <summary>Puts other words into a field: one goes there, takes all of it, types.</summary>
    public async Task WriteAsync(ILocator field, string text)
    {
        Think();
        await ClickAsync(field);
        await field.PressAsync("Control+a");
        Tally.Keys += 2;
        if (text.Length == 0)
        {
            await PressAsync("Delete");
            return;
        }
        Tally.Keys += text.All(char.IsAscii) ? text.Length : (int)Math.Ceiling(text.Sum(letter => letter < '\u3000' ? 1 : KeysForJapanese));
        await Page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Puts a day into a field for days, in figures.</summary>
    public async Task DateAsync(ILocator field, string day)
    {
        Think();
        Tally.Clicks++;
        Tally.Keys += day.Count(char.IsAsciiDigit);
        await field.FillAsync(day);
    }

    /// <summary>Chooses by going to the field and typing the beginning of the choice.</summary>
    public async Task ChooseAsync(ILocator field, string value)
    {
        Think();
        Tally.Clicks++;
        Tally.Keys += 2;
        await field.SelectOptionAsync(value);
    }

    /// <summary>Does what leads to another page, and waits until it is there.</summary>
    public async Task GoAsync(Func<Task> leave)
    {
        var loaded = new TaskCompletionSource();
        void Arrive(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Arrive;
        try
        {
            await leave();
            await loaded.Task.OrNeverAsync();
        }
        finally
        {
            Page.Load -= Arrive;
        }
    }

    /// <summary>Counts the pages that were asked for since.</summary>
    public async Task CountPagesAsync()
    {
        foreach (var page in _pages)
        {
            await page.FinishedAsync();
            Tally.Server += Math.Max(0, page.Request.Timing.ResponseStart - page.Request.Timing.RequestStart) / 1000;
            Tally.Loads += page.Status is >= 300 and < 400 ? 0 : 1;
        }
        _pages.Clear();
    }
}
