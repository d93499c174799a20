using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Playwright;

namespace Kawaraban.Site.Tests.Browser;

/// <summary>A browser at the paper, with all that it asked for and all that it complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _origin;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _strangers = new();
    private readonly ConcurrentQueue<string> _posts = new();

    private Visit(IBrowserContext context, string origin)
    {
        (_context, _origin) = (context, origin);
        context.Console += (_, said) => Hear(said);
        context.WebError += (_, failure) => _complaints.Enqueue(failure.Error);
        context.Request += (_, request) => Note(request);
    }

    public IPage Page { get; private set; } = null!;

    public IBrowserContext Browser => _context;

    /// <summary>The paths that something was sent to, in order.</summary>
    public IReadOnlyCollection<string> Posts => _posts;

    internal static async Task<Visit> BeginAsync(IBrowserContext context, string origin)
    {
        var visit = new Visit(context, origin);
        visit.Page = await context.NewPageAsync();
        return visit;
    }

    public async Task GoAsync(string path) => Assert.NotNull(await Page.GotoAsync(path));

    /// <summary>Waits until the address has that in it.</summary>
    public Task ComeToAsync(string part) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(part)));

    /// <summary>Another page of the same browser, once this one has crashed: a page that is closed may still send, after the browser let go of its emulated network.</summary>
    public async Task ReopenAfterCrashAsync()
    {
        var crashed = new TaskCompletionSource();
        Page.Crash += (_, _) => crashed.TrySetResult();
        var tools = await _context.NewCDPSessionAsync(Page);
        // A page that crashes gives no answer.
        _ = tools.SendAsync("Page.crash").ContinueWith(answer => answer.Exception, TaskScheduler.Default);
        await crashed.Task.OrNeverAsync();
        await Page.CloseAsync().OrNeverAsync();
        Page = await _context.NewPageAsync();
    }

    public async Task SignInAsync(string email)
    {
        await GoAsync("/desk/sign-in");
        await Page.FillAsync("#email", email);
        await Page.FillAsync("#password", RunningPaper.Password);
        await Page.ClickAsync("form.sheet button.main");
        await Assertions.Expect(Page.Locator(".top-me")).ToBeVisibleAsync();
    }

    /// <summary>What axe finds wrong on the page as it is shown now, a line each.</summary>
    public async Task<IReadOnlyList<string>> BarriersAsync()
    {
        var found = await Page.RunAxe();
        return [.. found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Target} {node.Html}"))];
    }

    /// <summary>Nothing in the console (a breach of the content policy would be told there), no request to anybody else.</summary>
    public void AssertQuiet(string where)
    {
        Assert.True(_complaints.IsEmpty, $"{where}: the console says {string.Join("; ", _complaints)}");
        Assert.True(_strangers.IsEmpty, $"{where}: asked {string.Join("; ", _strangers)}");
    }

    public ValueTask DisposeAsync() => new(_context.DisposeAsync().AsTask().OrNeverAsync());

    private void Hear(IConsoleMessage said)
    {
        // The browser tells the status of the page itself when it is no success: that is no fault of the page.
        if (!said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) || said.Location.Split(':')[..^2] is not { } place || string.Join(':', place) != said.Page?.Url)
        {
            _complaints.Enqueue($"{said.Text} ({said.Location})");
        }
    }

    private void Note(IRequest request)
    {
        if (!request.Url.StartsWith(_origin + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
        {
            _strangers.Enqueue(request.Url);
        }
        if (request.Method != "GET")
        {
            _posts.Enqueue(new Uri(request.Url).AbsolutePath);
        }
    }
}
