namespace Kawaraban.Wire.Blocks;


/// <summary>A run of a text.</summary>
public abstract record WireInline
{
    private protected WireInline()
    {
    }
}
