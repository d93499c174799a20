namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What a <see cref="CodedPiece"/> is.</summary>
public enum PieceKind
{
    Words,
    Open,
    Close,
    Point,
}
