namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>What an editor of WordPress keeps as a body, as the HTML that a reader of the site would be shown.</summary>
internal static class EditorContent
{
    /// <param name="content">The body as kept.</param>
    /// <param name="index">What the export says elsewhere.</param>
    /// <param name="post">The post's id.</param>
    /// <param name="footnotes">The post's footnotes, as JSON.</param>
    /// <param name="limits">How much it may cost.</param>
    public static string Html(string content, WxrIndex index, long post, string? footnotes, WireLimits limits)
    {
        var cut = TextCut.Characters(content, limits.MaxBodyLength).ReplaceLineEndings("\n");
        var readable = BareAddresses.Read(Shortcodes.Read(cut, index, post));
        return BlockTree.HasBlocks(readable)
            ? new EditorBlocks(index, footnotes, limits.MaxBodyLength).Write(BlockTree.Read(readable))
            : ClassicParagraphs.Write(readable.Replace("<!--nextpage-->", "\n\n", StringComparison.Ordinal));
    }
}
