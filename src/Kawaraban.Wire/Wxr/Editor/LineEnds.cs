namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>The line ends and <c>br</c> tags between two words: a blank line or two breaks end the paragraph.</summary>
internal sealed class LineEnds
{
    private int _inARow;
    private int _breaks;
    private bool _afterBreak;

    public bool EndParagraph => _inARow > 1 || _breaks > 1;

    public bool BreakLine => _breaks == 1;

    public void AddLineEnd()
    {
        _inARow++;
        _breaks += _afterBreak ? 0 : 1;
        _afterBreak = false;
    }

    public void AddBreak()
    {
        _breaks++;
        _inARow = _inARow > 1 ? _inARow : 0;
        _afterBreak = true;
    }

    public void Clear() => (_inARow, _breaks, _afterBreak) = (0, 0, false);
}
