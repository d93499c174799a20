namespace Kawaraban.Wire.Blocks;


/// <summary>A unit of a body. There is no block of raw HTML: what cannot be said in blocks does not come in.</summary>
public abstract record WireBlock
{
    private protected WireBlock()
    {
    }
}
