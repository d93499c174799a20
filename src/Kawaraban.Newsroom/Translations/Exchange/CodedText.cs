namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>A block's text as translation tools have it: words, and numbered codes that they show and carry along.</summary>
public sealed record CodedText(IReadOnlyList<CodedPiece> Pieces)
{
    public static readonly CodedText Empty = new([]);

    /// <summary>The words alone.</summary>
    public string Words => string.Concat(Pieces.Where(piece => piece.Kind == PieceKind.Words).Select(piece => piece.Value));

    /// <summary>The ids of the codes in it, each once, in their order.</summary>
    public IEnumerable<string> CodeIds => Pieces.Where(piece => piece.Kind is PieceKind.Open or PieceKind.Point).Select(piece => piece.Value).Distinct();
}
