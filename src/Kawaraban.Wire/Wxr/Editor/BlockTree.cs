namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>Reads the comments of the block editor as a tree. A block that is not closed ends with what holds it.</summary>
internal static class BlockTree
{
    private const int MaxDepth = 64;

    public static bool HasBlocks(string content) => content.Contains("<!-- wp:", StringComparison.Ordinal);

    public static EditorBlock Read(string content)
    {
        var root = new EditorBlock("", "");
        var open = new Stack<EditorBlock>([root]);
        var at = 0;
        while (BlockMark.Next(content, at) is { } mark)
        {
            AddMarkup(open.Peek(), content[at..mark.Start]);
            Enter(open, mark);
            at = mark.End;
        }

        AddMarkup(open.Peek(), content[at..]);
        return root;
    }

    private static void AddMarkup(EditorBlock block, string markup)
    {
        if (markup.Length > 0)
        {
            block.Add(EditorBlock.OfMarkup(markup));
        }
    }

    private static void Enter(Stack<EditorBlock> open, BlockMark mark)
    {
        if (mark.Closes)
        {
            Close(open, mark.Name);
            return;
        }

        var block = new EditorBlock(mark.Name, mark.Attributes);
        open.Peek().Add(block);
        if (!mark.IsEmpty && open.Count < MaxDepth)
        {
            open.Push(block);
        }
    }

    private static void Close(Stack<EditorBlock> open, string name)
    {
        if (open.Any(block => block.Name == name))
        {
            while (open.Count > 1 && open.Pop().Name != name)
            {
            }
        }
    }
}
