namespace Kawaraban.Commands;

/// <summary>The part that is in work, on one line of a terminal; nothing where output goes elsewhere.</summary>
internal sealed class PartProgress : IDisposable
{
    private readonly bool _isShown = !Console.IsErrorRedirected;
    private int _width;

    public void Tell(string part)
    {
        if (_isShown)
        {
            var line = part.Length > 60 ? part[..60] : part;
            Console.Error.Write("\r" + line.PadRight(_width));
            _width = line.Length;
        }
    }

    public void End()
    {
        if (_isShown && _width > 0)
        {
            Console.Error.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }

    public void Dispose() => End();
}
