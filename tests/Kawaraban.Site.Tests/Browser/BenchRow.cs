using Microsoft.Playwright;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>A row of the bench, as a person at the keyboard has it.</summary>
internal static class BenchRow
{
    public static ILocator Of(Visit visit, Newsroom.Stories.BlockId block) => visit.Page.Locator($"form[data-block='{block}']");

    public static ILocator Words(ILocator row) => row.Locator(".words");

    public static ILocator Status(ILocator row) => row.Locator(".status");

    /// <summary>Takes the row in hand.</summary>
    public static Task EnterAsync(ILocator row) => Words(row).ClickAsync();

    /// <summary>Types a text in the place of what is there.</summary>
    public static async Task WriteAsync(ILocator row, string text)
    {
        await EnterAsync(row);
        await row.Page.Keyboard.PressAsync("ControlOrMeta+A");
        await row.Page.Keyboard.InsertTextAsync(text);
    }
}
