using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>HTML as a tree, without scripting and never deeper than allowed.</summary>
internal sealed class HtmlTree
{
    /// <summary>Levels the parser adds of itself: the document, its body, a table's body.</summary>
    private const int Spare = 32;

    /// <summary>A parser costs more to make than a short text to parse, and belongs to one thread.</summary>
    [ThreadStatic]
    private static HtmlTree? _ofThread;

    private readonly int _maxDepth;
    private readonly HtmlParser _parser;
    private Clock? _clock;

    private HtmlTree(int maxDepth)
    {
        _maxDepth = maxDepth;
        _parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            IsNotSupportingFrames = true,
            MaximumDepth = maxDepth,
            SkipComments = true,
            OnCreated = (_, _) => _clock?.Tick(),
        });
    }

    /// <summary>A node whose children are what the fragment holds.</summary>
    public static INode Fragment(string html, WireLimits limits, Clock? clock = null) => Parse("<body>" + MarkupGuard.Calm(html, limits, Spare), limits, clock).Body!;

    public static IHtmlDocument Page(string html, WireLimits limits, Clock? clock = null) => Parse(MarkupGuard.Calm(html, limits, Spare), limits, clock);

    private static IHtmlDocument Parse(string html, WireLimits limits, Clock? clock)
    {
        var tree = _ofThread is { } known && known._maxDepth == limits.MaxHtmlDepth ? known : _ofThread = new HtmlTree(limits.MaxHtmlDepth);
        tree._clock = clock;
        return tree._parser.ParseDocument(html);
    }
}
