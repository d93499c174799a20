namespace Kawaraban.Lexicographer;

/// <summary>The places of the double array that are still free, in order. There always is another one.</summary>
internal sealed class FreePlaces
{
    private int[] next = [];
    private int[] previous = [];
    private bool[] taken = [];
    private int end;

    public FreePlaces()
    {
        MakeRoom(1 << 16);
        Take(0);
    }

    /// <summary>Just past the last place taken.</summary>
    public int End => end;

    public int First => AtOrAfter(0);

    public bool IsFree(int place) => place >= taken.Length || !taken[place];

    public int AtOrAfter(int place)
    {
        while (!IsFree(place))
        {
            place = next[place];
        }
        return place;
    }

    public int Next(int place)
    {
        MakeRoom(place + 2);
        return AtOrAfter(next[place]);
    }

    public void Take(int place)
    {
        MakeRoom(place + 2);
        taken[place] = true;
        if (previous[place] >= 0)
        {
            next[previous[place]] = next[place];
        }
        previous[next[place]] = previous[place];
        end = Math.Max(end, place + 1);
    }

    private void MakeRoom(int count)
    {
        var old = taken.Length;
        if (count < old)
        {
            return;
        }
        var size = Math.Max(count + 1, old * 2);
        Array.Resize(ref next, size + 1);
        Array.Resize(ref previous, size + 1);
        Array.Resize(ref taken, size);
        for (var place = old; place < size; place++)
        {
            next[place] = place + 1;
            previous[place + 1] = place;
        }
        if (old == 0)
        {
            previous[0] = -1;
        }
    }
}
