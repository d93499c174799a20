using Microsoft.Playwright;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>A Japanese input method at the keyboard: the page hears compositionstart, -update and -end as of a real one.</summary>
internal sealed class InputMethod
{
    private readonly ICDPSession _devtools;

    private InputMethod(ICDPSession devtools) => _devtools = devtools;

    public static async Task<InputMethod> OfAsync(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    /// <summary>Types the reading sign by sign and converts it; nothing is settled yet.</summary>
    public async Task ComposeAsync(string reading, string converted)
    {
        for (var typed = 1; typed <= reading.Length; typed++)
        {
            await ShowAsync(reading[..typed]);
        }
        await ShowAsync(converted);
    }

    /// <summary>Settles what is composed, as the Enter key does.</summary>
    public Task SettleAsync(string text) => _devtools.SendAsync("Input.insertText", new() { ["text"] = text });

    public async Task TypeAsync(params IEnumerable<(string Reading, string Converted)> phrases)
    {
        foreach (var (reading, converted) in phrases)
        {
            await ComposeAsync(reading, converted);
            await SettleAsync(converted);
        }
    }

    private Task ShowAsync(string text) =>
        _devtools.SendAsync("Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });
}
