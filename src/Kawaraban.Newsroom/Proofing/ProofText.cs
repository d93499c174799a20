using System.Text;
using Kawaraban.Language;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Stylebook.AgainstSource;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>The plain text of blocks that are read together, a line each, with the links and pictures of their marks.</summary>
internal sealed class ProofText
{
    private readonly StringBuilder _text = new();
    private readonly List<LinkPlace> _links = [];
    private readonly List<(BlockId Block, int Start)> _starts = [];

    public string Text => field ??= _text.ToString();

    public IReadOnlyList<LinkPlace> Links => _links;

    public static ProofText Of(IEnumerable<(BlockId Id, string Written)> blocks)
    {
        var proof = new ProofText();
        foreach (var (id, written) in blocks)
        {
            proof.Break();
            proof._starts.Add((id, proof._text.Length));
            proof.Add(Stories.Written.Read(written));
        }

        return proof;
    }

    /// <summary>The block that a range begins in, and as much of the range as lies in it.</summary>
    public (BlockId Block, TextRange Place)? At(TextRange range)
    {
        var at = _starts.FindLastIndex(block => block.Start <= range.Start);
        if (at < 0)
        {
            return null;
        }

        var end = EndOf(at);
        return (_starts[at].Block, TextRange.Between(range.Start - _starts[at].Start, Math.Min(range.End, end) - _starts[at].Start));
    }

    /// <summary>The plain text of one of the blocks.</summary>
    public string Of(BlockId block)
    {
        var at = _starts.FindIndex(known => known.Block == block);
        return Text[_starts[at].Start..EndOf(at)];
    }

    private int EndOf(int at) => at + 1 < _starts.Count ? _starts[at + 1].Start - 1 : Text.Length;

    private void Break()
    {
        if (_starts.Count > 0)
        {
            _text.Append('\n');
        }
    }

    private void Add(BlockBody body)
    {
        switch (body)
        {
            case PictureBody picture:
                _links.Add(new LinkPlace(new TextRange(_text.Length, 0), picture.Picture.ToString()));
                Add(BlockTexts.Of(picture).Select(line => line.Text));
                break;
            case LinkCard card:
                _links.Add(new LinkPlace(new TextRange(_text.Length, card.Title.Length), card.Url));
                _text.Append(card.Title);
                break;
            default:
                Add(BlockTexts.Of(body).Select(line => line.Text));
                break;
        }
    }

    private void Add(IEnumerable<InlineText> texts)
    {
        var isFirst = true;
        foreach (var text in texts)
        {
            if (!isFirst)
            {
                _text.Append('\n');
            }

            isFirst = false;
            foreach (var run in text.Runs)
            {
                if (run.Href is { } address)
                {
                    _links.Add(new LinkPlace(new TextRange(_text.Length, run.Text.Length), address));
                }

                _text.Append(run.Text);
            }
        }
    }
}
