namespace Kawaraban.Wire.Pictures;

/// <summary>A box of an ISO base media file.</summary>
internal readonly record struct Box(uint Name, Bytes Body)
{
    public bool Is(string name) => Name == Boxes.Name(name);
}
